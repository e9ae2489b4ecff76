package brobygger.desktop.contacts;

import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.people.ContactCard;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shows a number that is to be compared with the person before anything of theirs is trusted. */
public final class CompareSheet {
  private static final double WIDTH = 500;

  private final Desk desk;
  private final Texts texts;

  /** Shown in a window. */
  public CompareSheet(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
  }

  /**
   * Asks whether the number is the same.
   *
   * @param later what happens when it is to be compared another day
   * @param same what happens when it is
   */
  public void ask(ContactCard card, Runnable later, Runnable same) {
    String name = card.profile().name();
    Button cancel = answer("compare-cancel", "keycards.cancel", "ghost", () -> {});
    Button put = answer("compare-later", "keycards.compare.later", "ghost", later);
    Button yes = answer("compare-same", "keycards.compare.same", "primary", same);
    FlowPane row = new FlowPane(10, 8, cancel, put, yes);
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox box =
        Parts.below(
            13,
            Parts.words(texts.of("keycards.compare.title", name), "heading"),
            Parts.words(new TrustWords(texts).role(card.profile()), "soft"),
            new KeyNumber(card.fingerprint(), texts),
            Parts.words(texts.of("keycards.compare.how", name)),
            Parts.words(texts.of("keycards.compare.why"), "soft"),
            row);
    Parts.wide(box, WIDTH);
    desk.dialogs().show(texts.of("keycards.compare.title", name), box, put);
  }

  private Button answer(String id, String key, String style, Runnable action) {
    Button button =
        Parts.button(
            texts.of(key),
            style,
            () -> {
              desk.dialogs().close();
              action.run();
            });
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }
}

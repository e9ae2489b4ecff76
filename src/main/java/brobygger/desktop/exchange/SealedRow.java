package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.contacts.CompareSheet;
import brobygger.desktop.contacts.TrustWords;
import brobygger.desktop.exchange.InboxViewModel.Sealed;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.Trust;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sealed bundle in the inbox: who it says to be from, and nothing of what is in it. */
final class SealedRow {
  /** So wide that only a narrow window breaks the line. */
  private static final double WIDE = 900;

  private final ReceiveViewModel model;
  private final Desk desk;
  private final Texts texts;

  SealedRow(ReceiveViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
  }

  Node of(Sealed sealed) {
    HeldBundle held = sealed.held();
    String name = held.signer().profile().name();
    LocalDate day = LocalDate.ofInstant(held.held(), desk.clock().getZone());
    FlowPane head =
        new FlowPane(
            8,
            4,
            Parts.words(texts.of("exchange.held", held.cases(), name), "strong"),
            new TrustWords(texts).chip(sealed.trust()));
    head.setPrefWrapLength(WIDE);
    VBox words =
        Parts.below(
            2,
            head,
            Parts.words(texts.of(why(sealed.trust()), name), "soft", "small"),
            Parts.words(
                texts.of(
                    "exchange.held.number",
                    held.signer().fingerprint().toString(),
                    texts.when().away(day, desk.today())),
                "soft",
                "small"));
    if (sealed.claim() != NameClaim.FREE) {
      words
          .getChildren()
          .add(
              Parts.words(texts.of("contact.claim." + sealed.claim(), name), "warm-text", "small"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Parts.beside(8, words);
    if (sealed.trust() == Trust.UNKNOWN) {
      row.getChildren()
          .add(
              button(
                  "exchange-held-compare",
                  "exchange.take.compare",
                  texts.of("exchange.held.compare.who", name),
                  "ghost",
                  () -> compare(held)));
    } else if (sealed.trust().isTrusted()) {
      row.getChildren()
          .add(
              button(
                  "exchange-held-look",
                  "exchange.inbox.look",
                  texts.of("exchange.held.look.who", name),
                  "ghost",
                  () -> model.look(held)));
    }
    row.getChildren()
        .add(
            button(
                "exchange-held-discard",
                "exchange.inbox.discard",
                texts.of("exchange.held.discard.who", name),
                "link",
                () -> discard(held, name)));
    row.getStyleClass().add("item");
    return row;
  }

  private static String why(Trust trust) {
    return switch (trust) {
      case UNKNOWN -> "exchange.held.unknown";
      case REVOKED -> "exchange.held.revoked";
      case OWN, CONFIRMED, ROSTER -> "exchange.held.ready";
    };
  }

  private Button button(String id, String key, String said, String style, Runnable action) {
    Button button = Parts.button(texts.of(key), style, action);
    button.setId(id);
    button.setAccessibleText(said);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void compare(HeldBundle held) {
    new CompareSheet(desk)
        .ask(
            held.signer(),
            () -> {},
            () -> model.inbox().trust(held.signer(), () -> model.look(held)));
  }

  private void discard(HeldBundle held, String name) {
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("exchange.held.discard.ask", name),
                texts.of("exchange.held.discard.means", name),
                texts.of("exchange.inbox.discard"),
                true),
            () -> model.inbox().discard(held.item()));
  }
}

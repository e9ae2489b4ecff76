package brobygger.desktop.followup;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.desktop.field.AgreementWords;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was agreed last time, answered with one press each: done, not done, or moved. */
final class AskedCard {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final Rows<Agreement> rows;
  private final Label none;
  private final VBox card;

  AskedCard(HoldFollowUp hold, Texts texts) {
    this.hold = hold;
    this.texts = texts;
    rows = new Rows<>(0, Agreement::id, this::row);
    none = Parts.words(texts.of("visit.asked.none"), "soft");
    card = VisitCards.card(texts.of("visit.asked"), "F11", none, rows);
    refresh();
  }

  Node node() {
    return card;
  }

  /** The keyboard goes to the first agreement that is not answered. */
  void focus() {
    hold.asked().all().stream()
        .filter(a -> hold.asked().outcome(a.id()).isEmpty())
        .findFirst()
        .or(() -> hold.asked().all().stream().findFirst())
        .map(a -> rows.lookup("#asked-DONE-" + a.id()))
        .ifPresent(node -> Keyboard.bringTo(() -> node));
  }

  void refresh() {
    rows.show(hold.asked().all());
    Parts.show(none, hold.asked().all().isEmpty());
  }

  private Rows.Row<Agreement> row(Agreement agreement) {
    Label words = Parts.words("");
    Label day = Parts.words("", "soft", "small");
    FlowPane answers = new FlowPane(4, 4);
    Map<AgreementOutcome, ToggleButton> buttons = new EnumMap<>(AgreementOutcome.class);
    for (AgreementOutcome outcome : AgreementOutcome.values()) {
      ToggleButton button = new ToggleButton(texts.of("visit.asked." + outcome));
      button.getStyleClass().add("answer");
      button.setId("asked-" + outcome + "-" + agreement.id());
      button.setOnAction(event -> hold.asked().answer(agreement.id(), outcome));
      buttons.put(outcome, button);
      answers.getChildren().add(button);
    }
    VBox row = Parts.below(3, words, day, answers);
    row.getStyleClass().add("item");
    return Rows.Row.of(
        row,
        now -> {
          String line = AgreementWords.line(texts, now);
          words.setText(BidiMarks.without(line));
          LocalDate by = now.by();
          day.setText(
              by == null ? "" : texts.of("followup.agreement.day", texts.when().shortDate(by)));
          Parts.show(day, by != null);
          buttons.forEach(
              (outcome, button) -> {
                boolean chosen =
                    hold.asked().outcome(now.id()).filter(o -> o == outcome).isPresent();
                button.setSelected(chosen);
                button.setMouseTransparent(hold.isSealed());
                button.setFocusTraversable(!hold.isSealed());
                Parts.show(button, chosen || !hold.isSealed());
                button.setAccessibleText(button.getText() + ": " + line);
              });
        });
  }
}

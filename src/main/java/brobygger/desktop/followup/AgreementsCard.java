package brobygger.desktop.followup;

import brobygger.casefile.followup.Agreement;
import brobygger.desktop.field.AgreementWords;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who does what by when; Enter in any of the three fields adds it. */
final class AgreementsCard {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final UndoNotice notice;
  private final Rows<Agreement> rows;
  private final KeptField who;
  private final KeptField what;
  private final KeptField by;
  private final Label problem = Parts.words("", "danger-text", "small");
  private final HBox adding;
  private final VBox card;

  AgreementsCard(HoldFollowUp hold, Texts texts, UndoNotice notice) {
    this.hold = hold;
    this.texts = texts;
    this.notice = notice;
    rows = new Rows<>(0, Agreement::id, this::row);
    who = field("who", 7, hold.typing().who());
    what = field("what", 14, hold.typing().what());
    by = field("by", 6, hold.typing().by());
    HBox.setHgrow(what, Priority.ALWAYS);
    Button add = Parts.button(texts.of("followup.agree"), "ghost", this::add);
    add.setId("agreement-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    adding = Parts.beside(6, who, what, by, add);
    card =
        Parts.below(
            8, Parts.mark(texts.of("followup.agreements"), "heading"), rows, adding, problem);
    card.getStyleClass().add("card");
    say("");
    refresh();
  }

  Node node() {
    return card;
  }

  /** The keyboard goes to the first empty field. */
  void focus() {
    (who.input().getText().isBlank() ? who : what).input().requestFocus();
  }

  void refresh() {
    rows.show(hold.agreements().all());
    Parts.show(rows, !hold.agreements().all().isEmpty());
    Parts.show(adding, !hold.isSealed());
    Parts.show(card, !hold.isSealed() || !hold.agreements().all().isEmpty());
  }

  private KeptField field(String part, int columns, Kept kept) {
    String name = texts.of("followup.agreement." + part);
    KeptField field = KeptField.line("", "agreement-" + part, name, kept);
    field.input().setAccessibleText(name);
    field.input().setMinWidth(60);
    if (field.input() instanceof TextField line) {
      line.setPrefColumnCount(columns);
      line.setOnAction(event -> add());
    }
    return field;
  }

  private void add() {
    if (who.input().getText().isBlank() && what.input().getText().isBlank()) {
      who.input().requestFocus();
      return;
    }
    if (who.input().getText().isBlank() || what.input().getText().isBlank()) {
      say(texts.of("followup.agreement.needs"));
      (who.input().getText().isBlank() ? who : what).input().requestFocus();
      return;
    }
    String wrong =
        hold.agreements().add(who.input().getText(), what.input().getText(), by.input().getText());
    say(wrong);
    if (wrong.isEmpty()) {
      who.input().requestFocus();
    }
  }

  private void say(String wrong) {
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
  }

  private Rows.Row<Agreement> row(Agreement agreement) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    LocalDate day = agreement.by();
    Label text = Parts.words(AgreementWords.line(texts, agreement));
    VBox words = Parts.below(1, text);
    if (day != null) {
      words
          .getChildren()
          .add(
              Parts.mark(
                  texts.of("followup.agreement.day", texts.when().shortDate(day)),
                  "soft",
                  "small"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Button away =
        Parts.cross(
            texts.of("followup.agreement.remove"),
            () -> {
              hold.agreements().remove(agreement.id());
              notice.say(texts.of("followup.agreement.removed"));
            });
    HBox row = Parts.beside(12, dot, words, away);
    row.getStyleClass().add("item");
    return Rows.Row.of(row, now -> Parts.show(away, !hold.isSealed()));
  }
}

package brobygger.desktop.followup;

import brobygger.casefile.SealRule;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.field.GrowingArea;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.TypedField;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The sealed note of a follow-up, to be read; a remark can be added below it. */
final class SealedNote {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final GrowingArea text = new GrowingArea(2);
  private final Label assessment = Parts.words("");
  private final VBox assessed;

  /** What an older case holds of the boxes, which are gone here. */
  private final GrowingArea unfiled = new GrowingArea(1);

  private final VBox typed;
  private final VBox remarks = new VBox(8);
  private final TypedField remark;
  private final VBox node;

  SealedNote(HoldFollowUp hold, Texts texts) {
    this.hold = hold;
    this.texts = texts;
    Passing.shown(text.input());
    text.input().setId("followup-sealed-text");
    text.input().setAccessibleText(texts.of("followup.note.text"));
    assessed =
        Parts.below(2, Parts.mark(texts.of("followup.assessment"), "field-label"), assessment);
    Passing.shown(unfiled.input());
    unfiled.input().setId("followup-sealed-words");
    unfiled.input().setAccessibleText(texts.of("followup.sealed.words"));
    typed = Parts.below(2, Parts.words(texts.of("followup.sealed.words"), "field-label"), unfiled);
    String name = texts.of("notes.append.text");
    remark = TypedField.area("followup-remark", name, name, 1);
    Button add = Parts.button(texts.of("notes.append"), "ghost", this::add);
    add.setId("followup-remark-add");
    add.disableProperty().bind(remark.input().textProperty().map(String::isBlank));
    node = Parts.below(8, text, assessed, typed, remarks, remark, add);
  }

  Node node() {
    return node;
  }

  void focus() {
    Keyboard.bringTo(text::input);
  }

  void show(Optional<JournalNote> note) {
    Parts.show(node, note.isPresent());
    note.ifPresent(this::show);
  }

  private void show(JournalNote note) {
    String words = BidiMarks.without(note.text());
    if (!text.input().getText().equals(words)) {
      text.input().setText(words);
    }
    assessment.setText(BidiMarks.without(note.assessment()));
    Parts.show(assessed, !note.assessment().isBlank());
    String older =
        hold.followUp().map(FollowUp::unfiled).orElse(List.of()).stream()
            .map(UnfiledWords::text)
            .collect(Collectors.joining("\n"));
    this.unfiled.input().setText(BidiMarks.without(older));
    Parts.show(typed, !older.isEmpty());
    remarks.getChildren().setAll(note.addenda().stream().<Node>map(this::line).toList());
    Parts.show(remarks, !note.addenda().isEmpty());
  }

  private Node line(Addendum addendum) {
    String head =
        texts.of(
            "notes.addendum",
            texts.when().date(SealRule.day(addendum.at())),
            texts.when().clock(SealRule.time(addendum.at())),
            addendum.author());
    VBox box =
        Parts.below(
            2, Parts.words(head, "soft", "small"), Parts.words(BidiMarks.without(addendum.text())));
    box.getStyleClass().add("inset");
    return box;
  }

  private void add() {
    remark.add(hold.closing()::append);
  }
}

package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The proposed journal note: shown, mended, and then saved beside the follow-up. */
final class NoteCard {
  private final HoldFollowUp hold;
  private final KeptField text;
  private final KeptField assessment;
  private final Label problem = Parts.words("", "danger-text", "small");
  private final Label saved;
  private final Button again;
  private final VBox writing;
  private final SealedNote sealed;
  private final VBox card;
  private boolean proposed;

  NoteCard(HoldFollowUp hold, Texts texts, String key) {
    this.hold = hold;
    text =
        KeptField.area(
            texts.of("followup.note.text"), "followup-note", "", 6, hold.typing().note());
    assessment =
        KeptField.area(
            texts.of("followup.assessment"),
            "followup-note-assessment",
            "",
            1,
            hold.typing().noteAssessment());
    Button save = Parts.button(texts.of("followup.note.save"), "primary", this::save);
    save.setId("followup-note-save");
    saved = Parts.words(texts.of("followup.note.saved"), "good-text");
    saved.setId("followup-note-saved");
    again = Parts.link(texts.of("followup.note.propose"), this::propose);
    writing =
        Parts.below(
            8,
            Parts.words(texts.of("followup.note.how"), "soft"),
            text,
            assessment,
            problem,
            Parts.beside(10, save, Parts.mark(key, "soft", "small")));
    sealed = new SealedNote(hold, texts);
    card =
        Parts.below(
            8,
            Parts.mark(texts.of("followup.note"), "heading"),
            saved,
            again,
            writing,
            sealed.node());
    card.getStyleClass().add("card");
    hold.followUp().ifPresent(this::refresh);
  }

  Node node() {
    return card;
  }

  /** Marks the follow-up as held and shows the proposed note. */
  void propose() {
    if (hold.closing().note().isPresent()) {
      return;
    }
    proposed = true;
    hold.closing().finish();
    hold.followUp().ifPresent(this::refresh);
    Keyboard.bringTo(text::input);
  }

  void refresh(FollowUp followUp) {
    Optional<JournalNote> note = hold.closing().note();
    boolean held = followUp.state() == FollowUpState.HELD;
    proposed |= held && !hold.typing().note().textProperty().get().isBlank();
    Parts.show(card, held || note.isPresent());
    sealed.show(note);
    Parts.show(saved, note.isPresent());
    Parts.show(again, held && note.isEmpty() && !proposed);
    Parts.show(writing, note.isEmpty() && proposed);
    Parts.show(problem, !problem.getText().isEmpty());
  }

  /** The keyboard goes to the sealed note. */
  void read() {
    sealed.focus();
  }

  /** Whether the note is being written. */
  boolean isWriting() {
    return writing.isVisible();
  }

  /** Seals the note as it stands. */
  void save() {
    problem.setText(hold.closing().saveNote(text.input().getText(), assessment.input().getText()));
    hold.followUp().ifPresent(this::refresh);
  }
}

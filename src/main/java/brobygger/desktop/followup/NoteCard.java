package brobygger.desktop.followup;

import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.JournalNote;
import brobygger.desktop.field.GrowingArea;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The proposed journal note: shown, mended, and then saved beside the follow-up. */
final class NoteCard {
  private final HoldFollowUp hold;
  private final GrowingArea text = new GrowingArea(6);
  private final GrowingArea assessment = new GrowingArea(1);
  private final Label problem = Parts.words("", "danger-text", "small");
  private final Label saved;
  private final Button again;
  private final VBox writing;
  private final VBox card;
  private boolean proposed;

  NoteCard(HoldFollowUp hold, Texts texts) {
    this.hold = hold;
    text.input().setId("followup-note");
    text.input().setAccessibleText(texts.of("followup.note.text"));
    assessment.input().setId("followup-note-assessment");
    assessment.input().setAccessibleText(texts.of("followup.assessment"));
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
            Parts.mark(texts.of("followup.assessment"), "field-label"),
            assessment,
            problem,
            save);
    card = Parts.below(8, Parts.mark(texts.of("followup.note"), "heading"), saved, again, writing);
    card.getStyleClass().add("card");
    hold.followUp().ifPresent(this::refresh);
  }

  Node node() {
    return card;
  }

  /** Marks the follow-up as held and shows the proposed note. */
  void propose() {
    if (hold.note().isPresent()) {
      return;
    }
    proposed = true;
    NoteProposal proposal = hold.finish();
    text.input().setText(proposal.text());
    assessment.input().setText(proposal.assessment());
    hold.followUp().ifPresent(this::refresh);
    Platform.runLater(() -> text.input().requestFocus());
  }

  void refresh(FollowUp followUp) {
    Optional<JournalNote> note = hold.note();
    boolean held = followUp.state() == FollowUpState.HELD;
    Parts.show(card, held);
    Parts.show(saved, note.isPresent());
    Parts.show(again, held && note.isEmpty() && !proposed);
    Parts.show(writing, note.isEmpty() && proposed);
    Parts.show(problem, !problem.getText().isEmpty());
  }

  private void save() {
    problem.setText(hold.saveNote(text.input().getText(), assessment.input().getText()));
    hold.followUp().ifPresent(this::refresh);
  }
}

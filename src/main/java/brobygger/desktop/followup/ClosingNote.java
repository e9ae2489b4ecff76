package brobygger.desktop.followup;

import brobygger.casefile.SealRule;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.NoteEdits;
import brobygger.texts.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The end of a follow-up: it is held, the next one is dated, and the journal note is written. */
final class ClosingNote {
  private final OpenCase open;
  private final Texts texts;
  private final Supplier<Instant> now;
  private final Mistakes mistakes;
  private final HoldFollowUp hold;
  private Optional<NoteProposal> proposed = Optional.empty();

  ClosingNote(
      OpenCase open, Texts texts, Supplier<Instant> now, Mistakes mistakes, HoldFollowUp hold) {
    this.open = open;
    this.texts = texts;
    this.now = now;
    this.mistakes = mistakes;
    this.hold = hold;
  }

  /** The note written from this follow-up, if it is saved. */
  public Optional<JournalNote> note() {
    return SealRule.sealing(hold.file(), hold.id());
  }

  /**
   * Marks it as held, dates the next one when nobody has (domain, section 7: no follow-up ends
   * without), and proposes the journal note, which stands from then on as it is mended. What
   * somebody typed in it is not proposed over.
   */
  public NoteProposal finish() {
    if (hold.isSealed()) {
      return NoteProposal.of(hold, hold.file(), texts);
    }
    open.edit(hold.edits().hold());
    boolean last = hold.followUp().filter(f -> f.kind() == FollowUpKind.CLOSING).isPresent();
    if (hold.next().isEmpty() && !last) {
      hold.planNext();
    }
    NoteProposal proposal = NoteProposal.of(hold, hold.file(), texts);
    hold.typing().propose(proposal, proposed);
    proposed = Optional.of(proposal);
    hold.refresh();
    return proposal;
  }

  /** Adds a remark below the sealed note; returns what is wrong with it, or nothing. */
  public String append(String text) {
    return mistakes.trying(
        () -> {
          Addendum remark =
              new Addendum(ElementId.random(), now.get(), hold.author(), text.strip());
          note().ifPresent(note -> open.edit(NoteEdits.append(note.id(), remark)));
        });
  }

  /** Keeps the note; returns what is wrong with it, or nothing. */
  public String saveNote(String text, String assessment) {
    return mistakes.trying(
        () -> {
          JournalNote note =
              new JournalNote(
                  ElementId.random(),
                  now.get(),
                  hold.author(),
                  text,
                  assessment,
                  hold.id(),
                  List.of());
          hold.typing().settle();
          open.edit(hold.edits().seal(note));
          hold.typing().filed(VisitBox.NOTE, text);
          hold.typing().filed(VisitBox.NOTE_ASSESSMENT, assessment);
        });
  }
}

package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The journal: notes are written, worked on while they are open, and added to when they stand
 * ({@link SealRule}).
 */
public final class NoteEdits {
  /** Label of a remark below a note. */
  static final Label APPENDED = new Label("notes.append");

  /** Label of a note that is written. */
  static final Label WRITTEN = new Label("notes.write");

  private static final Label ASSESSED = new Label("notes.assess");
  private static final Label REMOVED = new Label("notes.delete");

  private NoteEdits() {}

  /** Writes a note. */
  public static Edit<CaseFile> write(JournalNote note) {
    return Edit.of(WRITTEN, file -> file.withNotes(Elements.add(file.notes(), note)));
  }

  /** Gives an open note other words. */
  public static Edit<CaseFile> reword(ElementId note, String text, Writer writer) {
    return opened(WRITTEN, note, writer, each -> each.withText(text));
  }

  /** Writes the assessment of an open note. */
  public static Edit<CaseFile> assess(ElementId note, String assessment, Writer writer) {
    return opened(ASSESSED, note, writer, each -> each.withAssessment(assessment));
  }

  /** Takes an open note away. */
  public static Edit<CaseFile> remove(ElementId note, Writer writer) {
    return Edit.guarded(
        REMOVED,
        whileOpen(note, writer),
        file -> file.withNotes(Elements.remove(file.notes(), JournalNote::id, note)));
  }

  /** Adds a remark below a note, whether it stands or not; the note itself stands from then on. */
  public static Edit<CaseFile> append(ElementId note, Addendum remark) {
    return Edit.guarded(
        APPENDED,
        file -> isThere(file, note) ? Optional.empty() : gone(note),
        file -> changed(file, note, each -> appended(each, remark)));
  }

  /** Whether this person may still change the note's own words. */
  public static boolean isOpen(JournalNote note, Writer writer) {
    return SealRule.isOpen(note, writer.name(), writer.at());
  }

  static CaseFile changed(CaseFile file, ElementId note, UnaryOperator<JournalNote> change) {
    return file.withNotes(Elements.replace(file.notes(), JournalNote::id, note, change));
  }

  /** The note with a remark below it; unchanged when the remark stands there already. */
  static JournalNote appended(JournalNote note, Addendum remark) {
    return note.addenda().contains(remark)
        ? note
        : note.withAddenda(Elements.add(note.addenda(), remark));
  }

  private static Edit<CaseFile> opened(
      Label label, ElementId note, Writer writer, UnaryOperator<JournalNote> change) {
    return Edit.guarded(label, whileOpen(note, writer), file -> changed(file, note, change));
  }

  /** Only a note that is there, and that this person may still change. */
  private static Function<CaseFile, Optional<EditProblem>> whileOpen(
      ElementId note, Writer writer) {
    return file ->
        file.notes().stream()
            .filter(each -> each.id().equals(note))
            .findFirst()
            .map(
                each ->
                    isOpen(each, writer)
                        ? Optional.<EditProblem>empty()
                        : Optional.<EditProblem>of(sealed(each)))
            .orElseGet(() -> gone(note));
  }

  private static EditProblem sealed(JournalNote note) {
    return new EditProblem.Sealed(
        "JournalNote.text", SealRule.day(note.writtenAt()), note.author());
  }

  private static Optional<EditProblem> gone(ElementId note) {
    return Optional.of(new EditProblem.Gone(note.toString()));
  }

  private static boolean isThere(CaseFile file, ElementId note) {
    return file.notes().stream().anyMatch(each -> each.id().equals(note));
  }
}

package brobygger.desktop.notes;

import brobygger.casefile.CaseFile;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.edit.Edit;
import brobygger.edit.NoteEdits;
import brobygger.edit.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one case. What stands is {@link NoteEdits}' to say; what is missing is added below
 * it.
 */
@Lives(Lifetime.CASE)
final class NotesViewModel {
  /** Takes an edit of the case; false when it was refused. */
  interface Editor {
    boolean edit(Edit<CaseFile> edit);
  }

  private final ReadOnlyObjectProperty<CaseFile> caseFile;
  private final Editor editor;
  private final String author;
  private final Clock clock;

  /** The note that is shown, or null while a new one is begun. */
  final ObjectProperty<@Nullable ElementId> selected = new SimpleObjectProperty<>();

  NotesViewModel(
      ReadOnlyObjectProperty<CaseFile> caseFile, Editor editor, String author, Clock clock) {
    this.caseFile = caseFile;
    this.editor = editor;
    this.author = author;
    this.clock = clock;
  }

  /** Newest first. */
  List<JournalNote> notes() {
    return caseFile.get().notes().stream()
        .sorted(Comparator.comparing(JournalNote::writtenAt).reversed())
        .toList();
  }

  /** The shown note, if one is shown and still there. */
  Optional<JournalNote> note() {
    return caseFile.get().notes().stream().filter(n -> n.id().equals(selected.get())).findFirst();
  }

  /** The day a note was written, where the reader is. */
  LocalDate day(JournalNote note) {
    return LocalDate.ofInstant(note.writtenAt(), clock.getZone());
  }

  /** Whether the text itself may still be changed. */
  boolean isOpen(JournalNote note) {
    return NoteEdits.isOpen(note, writer());
  }

  /** Shows an empty note; it is kept from the first word on. */
  void begin() {
    selected.set(null);
  }

  /**
   * Takes what stands in the text field.
   *
   * @return false when a note would be left without a word; what is kept then stays as it was
   */
  boolean write(String text) {
    Optional<JournalNote> note = note();
    if (note.isEmpty()) {
      return text.isBlank() || add(text);
    }
    if (text.isBlank()) {
      return false;
    }
    return editor.edit(NoteEdits.reword(note.get().id(), text, writer()));
  }

  /** Takes what stands in the assessment field; an assessment alone is no note yet. */
  boolean assess(String assessment) {
    return note()
        .map(note -> editor.edit(NoteEdits.assess(note.id(), assessment, writer())))
        .orElse(assessment.isBlank());
  }

  /** Adds a remark to a note that stands; blank text adds nothing. */
  boolean append(String text) {
    if (text.isBlank()) {
      return false;
    }
    Addendum addendum = new Addendum(ElementId.random(), clock.instant(), author, text.strip());
    return note().map(note -> editor.edit(NoteEdits.append(note.id(), addendum))).orElse(false);
  }

  /** Takes an open note away; Ctrl+Z brings it back. */
  boolean delete() {
    return note()
        .filter(this::isOpen)
        .map(
            note -> {
              selected.set(null);
              return editor.edit(NoteEdits.remove(note.id(), writer()));
            })
        .orElse(false);
  }

  private boolean add(String text) {
    JournalNote note =
        new JournalNote(ElementId.random(), clock.instant(), author, text, "", null, List.of());
    boolean taken = editor.edit(NoteEdits.write(note));
    if (taken) {
      selected.set(note.id());
    }
    return taken;
  }

  private Writer writer() {
    return new Writer(author, clock.instant());
  }
}

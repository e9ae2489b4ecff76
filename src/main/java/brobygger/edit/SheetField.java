package brobygger.edit;

import brobygger.casefile.VisitSheet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A field of a visit whose words are kept while they are typed and filed nowhere yet. */
public enum SheetField {
  /** Words whose source is not chosen. */
  STATEMENT(VisitSheet::statement, VisitSheet::withStatement),

  /** Who an agreement is with. */
  WHO(VisitSheet::who, VisitSheet::withWho),

  /** What it is about. */
  WHAT(VisitSheet::what, VisitSheet::withWhat),

  /** Its day as typed. */
  BY(VisitSheet::by, VisitSheet::withBy),

  /** Hours attended, while they cannot be read. */
  ATTENDED(VisitSheet::attended, VisitSheet::withAttended),

  /** The proposed note. */
  NOTE(VisitSheet::note, VisitSheet::withNote),

  /** Its assessment. */
  NOTE_ASSESSMENT(VisitSheet::noteAssessment, VisitSheet::withNoteAssessment);

  private final Function<VisitSheet, String> read;
  private final BiFunction<VisitSheet, String, VisitSheet> write;

  SheetField(Function<VisitSheet, String> read, BiFunction<VisitSheet, String, VisitSheet> write) {
    this.read = read;
    this.write = write;
  }

  /** What stands in the field. */
  public String of(VisitSheet sheet) {
    return read.apply(sheet);
  }

  VisitSheet set(VisitSheet sheet, String text) {
    return write.apply(sheet, text);
  }
}

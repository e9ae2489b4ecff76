package brobygger.desktop.followup;

import brobygger.casefile.VisitSheet;
import brobygger.desktop.field.Kept;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Words of a visit that are not filed yet; every letter is kept as it is typed. */
public final class SheetTyping {
  private final HoldFollowUp hold;
  private final List<Kept> all;

  SheetTyping(HoldFollowUp hold) {
    this.hold = hold;
    all =
        List.of(
            kept(VisitSheet::statement, VisitSheet::withStatement),
            kept(VisitSheet::who, VisitSheet::withWho),
            kept(VisitSheet::what, VisitSheet::withWhat),
            kept(VisitSheet::by, VisitSheet::withBy),
            kept(VisitSheet::note, VisitSheet::withNote),
            kept(VisitSheet::noteAssessment, VisitSheet::withNoteAssessment));
  }

  /** Words whose source is not chosen. */
  public Kept statement() {
    return all.get(0);
  }

  Kept who() {
    return all.get(1);
  }

  Kept what() {
    return all.get(2);
  }

  Kept by() {
    return all.get(3);
  }

  /** The proposed note as it is being mended. */
  public Kept note() {
    return all.get(4);
  }

  /** Its assessment. */
  public Kept noteAssessment() {
    return all.get(5);
  }

  void refresh() {
    all.forEach(Kept::refresh);
  }

  private Kept kept(
      Function<VisitSheet, String> read, BiFunction<VisitSheet, String, VisitSheet> write) {
    return Kept.whileTyping(
        () -> hold.followUp().map(f -> read.apply(f.visit())).orElse(""),
        hold.typed(typed -> hold.sheet("sheet", sheet -> write.apply(sheet, typed))));
  }
}

package brobygger.desktop.followup;

import brobygger.desktop.field.Kept;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.SheetField;
import java.util.List;

/** Words of a visit that are not filed yet; every letter is kept as it is typed. */
public final class SheetTyping {
  private final OpenCase open;
  private final HoldFollowUp hold;
  private final List<Kept> all;

  SheetTyping(OpenCase open, HoldFollowUp hold) {
    this.open = open;
    this.hold = hold;
    all =
        List.of(
            kept(SheetField.STATEMENT),
            kept(SheetField.WHO),
            kept(SheetField.WHAT),
            kept(SheetField.BY),
            kept(SheetField.NOTE),
            kept(SheetField.NOTE_ASSESSMENT));
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

  private Kept kept(SheetField field) {
    return Kept.whileTyping(
        () -> hold.followUp().map(f -> field.of(f.visit())).orElse(""),
        hold.typed(typed -> open.edit(hold.edits().type(field, typed))));
  }
}

package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.Elements;
import java.util.List;

/** Stays at companies: where, what kind, from when to when, and which days of the week. */
public final class PlacementEdits {
  private static final Label ADDED = new Label("placement.new");
  private static final Label CHANGED = new Label("placement.edit");

  private PlacementEdits() {}

  /** Begins a placement. */
  public static Edit<CaseFile> add(Placement placement) {
    return Edit.of(ADDED, file -> kept(file, placement));
  }

  /** Gives a placement what its form says; what stands on other screens stays. */
  public static Edit<CaseFile> change(Placement placement) {
    return Edit.of(CHANGED, file -> kept(file, placement));
  }

  private static CaseFile kept(CaseFile file, Placement placement) {
    return file.placement(placement.id()).isEmpty()
        ? file.withPlacements(Elements.add(file.placements(), placement))
        : file.withPlacement(placement.id(), known -> asTheFormSays(known, placement));
  }

  private static Placement asTheFormSays(Placement known, Placement form) {
    // No day stands while the hours become others: the days must fit into them.
    return known
        .withKind(form.kind())
        .withCompany(form.company())
        .withContactPerson(form.contactPerson())
        .withPeriod(form.period())
        .withSchedule(List.of())
        .withWeeklyHours(form.weeklyHours())
        .withSchedule(form.schedule());
  }
}

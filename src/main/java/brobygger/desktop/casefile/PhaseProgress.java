package brobygger.desktop.casefile;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.guide.ContentPack;
import brobygger.guide.GuidePhase;
import brobygger.guide.GuidePoint;
import java.time.LocalDate;
import java.util.List;

/** How much of a phase of the guide is settled in a case: what the stepper in the header shows. */
final class PhaseProgress {
  private PhaseProgress() {}

  /**
   * Share of the phase's points that are done or left out with a reason, 0 to 1; a point that was
   * begun counts half. Answers about another placement than the current one do not count.
   */
  public static double share(
      CaseFile caseFile, ContentPack pack, GuidePhase phase, LocalDate today) {
    ElementId current = caseFile.currentPlacement(today).map(Placement::id).orElse(null);
    List<GuidePoint> points =
        pack.sections(phase).stream().flatMap(section -> section.points().stream()).toList();
    double settled = 0;
    for (GuidePoint point : points) {
      settled +=
          caseFile.guide().stream()
              .filter(answer -> answer.point().equals(point.code()))
              .filter(answer -> answer.placement() == null || answer.placement().equals(current))
              .mapToDouble(PhaseProgress::weight)
              .max()
              .orElse(0);
    }
    return points.isEmpty() ? 0 : settled / points.size();
  }

  private static double weight(GuideAnswer answer) {
    return switch (answer.state()) {
      case NOT_STARTED -> 0;
      case STARTED -> 0.5;
      case DONE, NOT_RELEVANT -> 1;
    };
  }
}

package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.Placement;
import brobygger.casefile.Theme;
import brobygger.guide.ContentPack;
import brobygger.guide.Feed;
import brobygger.guide.GuidePhase;
import brobygger.guide.GuidePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The points of the guide "during" as the agenda of a visit, each with the theme it captures. */
final class AgendaPoints {
  private AgendaPoints() {}

  /** Every point that is talked about at the company; writing the note is not. */
  static List<GuidePoint> of(ContentPack pack) {
    return pack.sections(GuidePhase.DURING).stream()
        .flatMap(section -> section.points().stream())
        .filter(point -> !point.feeds().equals(List.of(Feed.NOTE)))
        .toList();
  }

  /** What a statement under the point is about; a team's own points are about other things. */
  static Theme theme(String point) {
    return switch (point) {
      case "TASKS" -> Theme.TASKS;
      case "ATTENDANCE_AND_BREAKS" -> Theme.ATTENDANCE;
      case "WHAT_WORKS" -> Theme.WORKS;
      case "WHAT_IS_HARD" -> Theme.HARD;
      case "ADJUSTMENTS_AND_PAID_HOURS" -> Theme.ADJUSTMENTS;
      default -> Theme.OTHER;
    };
  }

  /** The case with the point begun in its guide, unless it is already begun or settled. */
  static CaseFile begun(CaseFile file, String point, LocalDate day) {
    ElementId placement = file.currentPlacement(day).map(Placement::id).orElse(null);
    List<GuideAnswer> known =
        file.guide().stream()
            .filter(a -> a.point().equals(point) && Objects.equals(a.placement(), placement))
            .toList();
    if (known.isEmpty()) {
      GuideAnswer begun =
          new GuideAnswer(
              ElementId.random(), point, placement, GuideState.STARTED, "", "", "", day);
      return file.withGuide(Elements.add(file.guide(), begun));
    }
    GuideAnswer first = known.getFirst();
    return first.state() == GuideState.NOT_STARTED
        ? file.withGuide(
            Elements.replace(
                file.guide(),
                GuideAnswer::id,
                first.id(),
                a -> a.withState(GuideState.STARTED).withAnsweredOn(day)))
        : file;
  }
}

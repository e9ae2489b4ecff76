package brobygger.desktop.followup;

import brobygger.casefile.followup.Theme;
import brobygger.guide.ContentPack;
import brobygger.guide.Feed;
import brobygger.guide.GuidePhase;
import brobygger.guide.GuidePoint;
import java.util.List;

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
}

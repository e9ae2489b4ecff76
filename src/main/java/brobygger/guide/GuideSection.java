package brobygger.guide;

import java.util.List;

/**
 * A list of points that belong to one talk, such as preparing the citizen.
 *
 * @param code stable across languages and versions
 * @param phase before, during or after the internship
 * @param title a few words
 * @param intent one line: what the talk is for and who takes part
 * @param points in the order they are best asked
 */
public record GuideSection(
    String code, GuidePhase phase, String title, String intent, List<GuidePoint> points) {
  /** Refuses blank texts, a bad code, no points, and two points with one code. */
  public GuideSection {
    Checked.code("section.code", code);
    Checked.text("section.title", title);
    Checked.text("section.intent", intent);
    points = Checked.unique("section.points", points, GuidePoint::code);
  }
}

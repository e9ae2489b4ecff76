package brobygger.guide;

import java.util.List;

/**
 * One thing to come round in a talk.
 *
 * @param code stable across languages and versions; answers in a case refer to it
 * @param title a few words
 * @param intent one line: what the talk is after
 * @param prompts two to five questions to ask
 * @param feeds where an answer can go on living; may be empty
 */
public record GuidePoint(
    String code, String title, String intent, List<String> prompts, List<Feed> feeds) {
  /** Fewest and most questions of a point. */
  public static final int LEAST_PROMPTS = 2;

  public static final int MOST_PROMPTS = 5;

  /** Refuses blank texts, a bad code, and fewer than two or more than five prompts. */
  public GuidePoint {
    Checked.code("point.code", code);
    Checked.text("point.title", title);
    Checked.text("point.intent", intent);
    prompts = Checked.texts("point.prompts", prompts, LEAST_PROMPTS);
    if (prompts.size() > MOST_PROMPTS) {
      throw new IllegalArgumentException("point.prompts has more than " + MOST_PROMPTS);
    }
    feeds = feeds.isEmpty() ? List.of() : Checked.unique("point.feeds", feeds, feed -> feed);
  }
}

package brobygger.guide;

import java.util.List;

/** What came of reading a pack: all of it, or the reasons why none of it. */
public sealed interface ContentPackOutcome {
  /** The pack is whole and every check passed. */
  record Loaded(ContentPack pack) implements ContentPackOutcome {}

  /** The pack cannot be used; at least one problem, in the order of their lines. */
  record Refused(List<ContentPackProblem> problems) implements ContentPackOutcome {
    /** Refuses an empty list: a refusal always has a reason. */
    public Refused {
      problems = Checked.atLeast("refused.problems", problems, 1);
    }
  }
}

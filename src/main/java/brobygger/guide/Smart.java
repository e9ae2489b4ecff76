package brobygger.guide;

import java.util.List;

/**
 * SMART goals: the five letters and examples.
 *
 * @param letters exactly the five, in order
 * @param examples at least one pair
 */
public record Smart(List<SmartLetter> letters, List<SmartExample> examples) {
  /** Refuses a missing, extra or misplaced letter and an empty list of examples. */
  public Smart {
    letters =
        Checked.exactly("smart.letters", letters, SmartLetter::code, List.of(SmartCode.values()));
    examples = Checked.atLeast("smart.examples", examples, 1);
  }
}

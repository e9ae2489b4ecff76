package brobygger.usecase.bundle;

import brobygger.usecase.StableCode;

/** Why no bundle was written. What stood at the place before is untouched. */
public sealed interface WriteBundleProblem extends StableCode {
  /** The folder does not exist. */
  record NoSuchFolder() implements WriteBundleProblem {}

  /** A folder has that name, or a file that is no bundle and would have been lost. */
  record NameTaken() implements WriteBundleProblem {}

  /** The folder cannot be written to; the reason is for support, not for the user. */
  record NotWritable(String reason) implements WriteBundleProblem {}

  /** Somebody stopped it in time. */
  record Stopped() implements WriteBundleProblem {}

  /** The disk is full. */
  record NoSpace() implements WriteBundleProblem {}

  /**
   * The cases fill more than one bundle can hold.
   *
   * @param limit the largest size in bytes
   */
  record TooLarge(long limit) implements WriteBundleProblem {}

  /** What was read back is not what was written; the reason is for support, not for the user. */
  record NotAsWritten(String reason) implements WriteBundleProblem {}

  /**
   * It is to be sealed for more people than can be.
   *
   * @param most how many there can be besides the sender
   */
  record TooManyRecipients(int most) implements WriteBundleProblem {}

  /**
   * More cases were chosen than one bundle is to hold.
   *
   * @param fit how many of them, in their order, one can hold
   * @param chosen how many there are
   */
  record TooManyCases(int fit, int chosen) implements WriteBundleProblem {}

  /**
   * An employer's copy was asked for of somebody who has no placement there.
   *
   * @param name the citizen's
   */
  record NotAtTheCompany(String name) implements WriteBundleProblem {}

  /**
   * An employer's copy was asked for of citizens at different companies.
   *
   * @param names the companies'
   */
  record SeveralCompanies(String names) implements WriteBundleProblem {}

  /**
   * Two people disagree on what somebody outside is to read, and nobody has chosen.
   *
   * @param name the citizen's
   */
  record Unsettled(String name) implements WriteBundleProblem {}

  /** Where in a copy to read something is said. */
  enum Place {
    /** In what is typed as the purpose. */
    PURPOSE,
    /** In the name of the file. */
    FILE_NAME,
    /** In a field of the case that the copy keeps. */
    CONTENT
  }

  /**
   * A copy without names would say whom it is about.
   *
   * @param place where
   * @param said the words that do
   */
  record SaysWho(Place place, String said) implements WriteBundleProblem {}

  /**
   * A copy for an employer would say the name of somebody else.
   *
   * @param place where
   * @param said the name
   */
  record SaysOther(Place place, String said) implements WriteBundleProblem {}

  /**
   * A CPR number would leave in a copy.
   *
   * @param place where
   */
  record SaysCpr(Place place) implements WriteBundleProblem {}
}

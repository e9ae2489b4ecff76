package brobygger.usecase;

/** Why no bundle was written. What stood at the place before is untouched. */
public sealed interface WriteBundleProblem {
  /** Stable code, for programs that read the output. */
  String code();

  /** The folder does not exist. */
  record NoSuchFolder() implements WriteBundleProblem {
    @Override
    public String code() {
      return "NO_SUCH_FOLDER";
    }
  }

  /** A folder has that name, or a file that is no bundle and would have been lost. */
  record NameTaken() implements WriteBundleProblem {
    @Override
    public String code() {
      return "NAME_TAKEN";
    }
  }

  /** The folder cannot be written to; the reason is for support, not for the user. */
  record NotWritable(String reason) implements WriteBundleProblem {
    @Override
    public String code() {
      return "NOT_WRITABLE";
    }
  }

  /** The disk is full. */
  record NoSpace() implements WriteBundleProblem {
    @Override
    public String code() {
      return "NO_SPACE";
    }
  }

  /**
   * The cases fill more than one bundle can hold.
   *
   * @param limit the largest size in bytes
   */
  record TooLarge(long limit) implements WriteBundleProblem {
    @Override
    public String code() {
      return "TOO_LARGE";
    }
  }

  /** What was read back is not what was written; the reason is for support, not for the user. */
  record NotAsWritten(String reason) implements WriteBundleProblem {
    @Override
    public String code() {
      return "NOT_AS_WRITTEN";
    }
  }

  /**
   * It is to be sealed for more people than can be.
   *
   * @param most how many there can be besides the sender
   */
  record TooManyRecipients(int most) implements WriteBundleProblem {
    @Override
    public String code() {
      return "TOO_MANY_RECIPIENTS";
    }
  }

  /**
   * More cases were chosen than one bundle is to hold.
   *
   * @param fit how many of them, in their order, one can hold
   * @param chosen how many there are
   */
  record TooManyCases(int fit, int chosen) implements WriteBundleProblem {
    @Override
    public String code() {
      return "TOO_MANY_CASES";
    }
  }
}

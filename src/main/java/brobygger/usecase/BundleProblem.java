package brobygger.usecase;

/** Why a file as a whole is not taken as a case bundle. Nothing was changed, in file or vault. */
public sealed interface BundleProblem {
  /** Stable code, for programs that read the output. */
  String code();

  /** There is no file of that name. */
  record NoSuchFile() implements BundleProblem {
    @Override
    public String code() {
      return "NO_SUCH_FILE";
    }
  }

  /** The file cannot be read; the reason is for support, not for the user. */
  record NotReadable(String reason) implements BundleProblem {
    @Override
    public String code() {
      return "NOT_READABLE";
    }
  }

  /**
   * The file is larger than a bundle can be; it was not read.
   *
   * @param bytes its size
   * @param limit the largest size
   */
  record TooLarge(long bytes, long limit) implements BundleProblem {
    @Override
    public String code() {
      return "TOO_LARGE";
    }
  }

  /** The file is something else. */
  record NotABundle() implements BundleProblem {
    @Override
    public String code() {
      return "NOT_A_BUNDLE";
    }
  }

  /**
   * The file starts as a bundle and is cut off, or its text is damaged.
   *
   * @param line where reading stopped, from 1; 0 when not known
   * @param column where in the line, from 1; 0 when not known
   */
  record Damaged(int line, int column) implements BundleProblem {
    @Override
    public String code() {
      return "DAMAGED";
    }
  }

  /**
   * It is JSON, but more, deeper or longer than any bundle is, or has a field twice.
   *
   * @param what stable code of the broken limit, such as {@code TOO_DEEP}
   * @param line where, from 1; 0 when not known
   * @param column where in the line, from 1; 0 when not known
   */
  record OverLimit(String what, int line, int column) implements BundleProblem {
    @Override
    public String code() {
      return what;
    }
  }

  /**
   * A newer Brobygger wrote it.
   *
   * @param format the format's number in the file
   */
  record NewerFormat(String format) implements BundleProblem {
    @Override
    public String code() {
      return "NEWER_FORMAT";
    }
  }

  /**
   * It does not have the published form.
   *
   * @param pointer JSON pointer of the place
   * @param rule the rule of the schema that is broken; for support
   */
  record WrongShape(String pointer, String rule) implements BundleProblem {
    @Override
    public String code() {
      return "WRONG_SHAPE";
    }
  }

  /** What is in the file is not what the sender's check sum was made of. */
  record ChangedOnTheWay() implements BundleProblem {
    @Override
    public String code() {
      return "CHANGED_ON_THE_WAY";
    }
  }
}

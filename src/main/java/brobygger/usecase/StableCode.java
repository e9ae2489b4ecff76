package brobygger.usecase;

import java.util.Locale;

/**
 * A problem that has a code of its own for programs that read the output. The codes are published:
 * a test holds the list, so that giving a record another name does not change its code unseen.
 */
public interface StableCode {
  /** The record's name in capitals, such as {@code NO_SUCH_FILE} for {@code NoSuchFile}. */
  default String code() {
    return of(getClass());
  }

  /** The code of every problem of one kind. */
  static String of(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}

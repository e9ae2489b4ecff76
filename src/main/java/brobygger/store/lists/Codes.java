package brobygger.store.lists;

import brobygger.store.history.DocumentRows;
import java.time.DateTimeException;
import java.time.Instant;

/** Codes and times as they stand in a row; anything else there is damage. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E>> E code(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw DocumentRows.damaged("a " + type.getSimpleName() + " in a list");
    }
  }

  static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw DocumentRows.damaged("a time in a list");
    }
  }
}

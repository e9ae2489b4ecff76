package brobygger.progression;

import java.text.Normalizer;
import java.util.Locale;

/** Two tasks are the same when their names are, whatever the case and spacing. */
final class TaskNames {
  private TaskNames() {}

  /** The name in the form that is compared. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}

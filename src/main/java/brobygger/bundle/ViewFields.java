package brobygger.bundle;

import brobygger.usecase.BundleView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which fields of a case leave in a copy to read, read from the one table there is. */
final class ViewFields {
  /** What happens to a field. */
  enum Treatment {
    /** It leaves as it is. */
    KEEP,
    /** Of a day or moment only the month leaves. */
    MONTH,
    /** A pseudonym leaves in its place. */
    NAME,
    /** It does not leave. */
    WITHHELD
  }

  private record Decision(Treatment employer, Treatment pseudonymised) {}

  private final Map<String, Decision> decisions = new HashMap<>();

  ViewFields() {
    for (String line : text().split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" ", -1);
      if (parts.length != 3
          || decisions.put(parts[0], new Decision(treatment(parts[1]), treatment(parts[2])))
              != null) {
        throw new IllegalStateException("the program is not whole: views.txt at " + parts[0]);
      }
    }
  }

  private static Treatment treatment(String word) {
    return Treatment.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether somebody decided about a field. */
  boolean isDecided(String pointer) {
    return decisions.containsKey(pointer);
  }

  /** What nobody decided about does not leave. */
  Treatment of(BundleView view, String pointer) {
    Decision decision = decisions.get(pointer);
    if (decision == null) {
      return Treatment.WITHHELD;
    }
    return switch (view) {
      case FULL -> throw new IllegalArgumentException("the whole case is no copy");
      case EMPLOYER -> decision.employer();
      case PSEUDONYMISED -> decision.pseudonymised();
    };
  }

  private static String text() {
    try (InputStream in = ViewFields.class.getResourceAsStream("views.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: views.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

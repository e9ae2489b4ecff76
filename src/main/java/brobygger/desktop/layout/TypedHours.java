package brobygger.desktop.layout;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as a Dane types them: 9, 7,5, 7.5, 7:30, 9 timer. */
public final class TypedHours {
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*(?:t|timer?|h|hours?)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

  private TypedHours() {}

  /** The hours, inside empty when nothing was typed; empty outside when it is no number. */
  public static Optional<Optional<Duration>> read(String typed) {
    String text = typed.strip().toLowerCase(java.util.Locale.ROOT);
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return minutes(Integer.parseInt(clock.group(1)) * 60L + Integer.parseInt(clock.group(2)));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()) {
      return Optional.empty();
    }
    String part = decimal.group(2) == null ? "0" : decimal.group(2);
    double hours = Integer.parseInt(decimal.group(1)) + Double.parseDouble("0." + part);
    return minutes(Math.round(hours * 60));
  }

  private static Optional<Optional<Duration>> minutes(long minutes) {
    return Optional.of(Optional.of(Duration.ofMinutes(minutes)));
  }
}

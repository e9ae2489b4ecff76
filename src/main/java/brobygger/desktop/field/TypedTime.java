package brobygger.desktop.field;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clock time as a Dane types it: 10, 10.00, 10:30, kl. 8.30. */
final class TypedTime {
  private static final Pattern CLOCK =
      Pattern.compile("(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:\\s]?(\\d{2}))?");

  private TypedTime() {}

  /** The clock time, or empty when what was typed is none. */
  public static Optional<LocalTime> read(String typed) {
    Matcher clock = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!clock.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}

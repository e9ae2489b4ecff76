package brobygger.desktop;

import brobygger.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When something happened, as a person says it who looks back from now. */
public final class MomentWords {
  /** "kl." and the time stay on one line. */
  private static final char NO_BREAK = '\u00a0';

  private MomentWords() {}

  /** "i dag kl. 9.12", "i går kl. 16.40", "13. november 2026 kl. 9.12". */
  public static String at(Instant moment, Clock clock, Texts texts) {
    ZonedDateTime at = moment.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = at.toLocalDate();
    boolean close = day.equals(today) || day.equals(today.minusDays(1));
    return texts.of(
        "backups.at",
        close ? texts.when().away(day, today) : texts.when().date(day),
        texts.when().clock(at.toLocalTime()).replace(' ', NO_BREAK));
  }
}

package brobygger.desktop.backup;

import brobygger.desktop.keys.Said;
import brobygger.texts.Texts;
import brobygger.usecase.BackupOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When backups were taken and what came of it, as a person says it. */
public final class BackupWords {
  /** "kl." and the time stay on one line. */
  private static final char NO_BREAK = '\u00a0';

  private BackupWords() {}

  /** "i dag kl. 9.12", "i går kl. 16.40", "13. november 2026 kl. 9.12". */
  public static String at(Instant taken, Clock clock, Texts texts) {
    ZonedDateTime at = taken.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = at.toLocalDate();
    boolean close = day.equals(today) || day.equals(today.minusDays(1));
    return texts.of(
        "backups.at",
        close ? texts.when().away(day, today) : texts.when().date(day),
        texts.when().clock(at.toLocalTime()).replace(' ', NO_BREAK));
  }

  /** The same, and how long ago that is when it is more than a day. */
  static String newest(Instant taken, Clock clock, Texts texts) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = LocalDate.ofInstant(taken, clock.getZone());
    return day.isBefore(today.minusDays(1))
        ? texts.of("backups.newest.ago", texts.when().away(day, today), at(taken, clock, texts))
        : texts.of("backups.newest", at(taken, clock, texts));
  }

  /**
   * What came of taking one.
   *
   * @param folder where the user wanted it, or empty for the vault's own folder
   */
  static Said of(BackupOutcome outcome, Optional<Path> folder) {
    return switch (outcome) {
      case BackupOutcome.Taken(var backup, int cases) ->
          texts ->
              folder.isPresent()
                  ? texts.of(
                      "backups.taken.there",
                      cases,
                      String.valueOf(backup.file().getFileName()),
                      folder.get().toString())
                  : texts.of("backups.taken", cases);
      case BackupOutcome.NotSound not -> Said.of("backups.unsound");
      case BackupOutcome.Newer newer -> Said.of("backup.take.newer");
      case BackupOutcome.NotWritable not ->
          texts ->
              folder.isPresent()
                  ? texts.of("backups.notwritable.there", folder.get().toString())
                  : texts.of("backups.notwritable");
      case BackupOutcome.NoSpace space ->
          Said.of(folder.isPresent() ? "backups.nospace.there" : "backups.nospace");
      case BackupOutcome.NothingToKeep nothing -> Said.of("backups.nothing");
    };
  }
}

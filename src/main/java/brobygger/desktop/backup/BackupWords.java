package brobygger.desktop.backup;

import brobygger.desktop.MomentWords;
import brobygger.desktop.keys.Said;
import brobygger.texts.Texts;
import brobygger.usecase.home.BackupOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When backups were taken and what came of it, as a person says it. */
final class BackupWords {
  private BackupWords() {}

  /** When the newest was taken, and how long ago that is when it is more than a day. */
  static String newest(Instant taken, Clock clock, Texts texts) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = LocalDate.ofInstant(taken, clock.getZone());
    return day.isBefore(today.minusDays(1))
        ? texts.of(
            "backups.newest.ago",
            texts.when().away(day, today),
            MomentWords.at(taken, clock, texts))
        : texts.of("backups.newest", MomentWords.at(taken, clock, texts));
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

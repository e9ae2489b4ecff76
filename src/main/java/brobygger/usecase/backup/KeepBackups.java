package brobygger.usecase.backup;

import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.BackupState;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sees to it that there is a fresh backup of a vault, and says when there is none. */
public final class KeepBackups {
  /** From this age on the user is reminded. */
  public static final Duration TOO_OLD = Duration.ofDays(7);

  private final Vault vault;
  private final Clock clock;

  /** For a vault; the clock's zone says when a day begins. */
  public KeepBackups(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /** The newest backup in the vault's own folder, and whether it is too old. */
  public BackupState state() {
    List<Backup> present = vault.backups().present();
    if (present.isEmpty()) {
      return new BackupState(null, 0, true);
    }
    // A clock set wrong may put some in the future: their age is unknown, which is no comfort.
    Backup newest =
        present.stream().filter(each -> !isAhead(each)).findFirst().orElse(present.getFirst());
    Duration age = age(newest);
    return new BackupState(
        newest, Math.max(0, age.toDays()), isAhead(newest) || age.compareTo(TOO_OLD) >= 0);
  }

  private Duration age(Backup backup) {
    return Duration.between(backup.taken(), clock.instant());
  }

  private boolean isAhead(Backup backup) {
    return age(backup).compareTo(Duration.ofDays(-1)) < 0;
  }

  /** Takes today's, unless there is one; empty when there is. */
  public Optional<BackupOutcome> daily() {
    LocalDate today = LocalDate.now(clock);
    boolean done =
        vault.backups().present().stream()
            .anyMatch(b -> LocalDate.ofInstant(b.taken(), clock.getZone()).equals(today));
    return done ? Optional.empty() : Optional.of(vault.backups().take(BackupReason.DAILY));
  }

  /** Takes one now because somebody asked for it. */
  public BackupOutcome now() {
    return vault.backups().take(BackupReason.ASKED);
  }

  /** Takes one now into a folder of the user's choice, such as a USB stick. */
  public BackupOutcome into(Path folder) {
    return vault.backups().takeInto(folder);
  }
}

package brobygger.usecase.home;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was read through before it got its name.
 *
 * @param file where it is
 * @param taken when, to the second
 * @param reason why
 */
public record Backup(Path file, Instant taken, BackupReason reason) {}

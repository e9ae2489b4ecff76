package brobygger.usecase.home;

import brobygger.usecase.backup.KeepBackups;
import org.jspecify.annotations.Nullable;

/**
 * How far back one would fall with the newest backup.
 *
 * @param newest the newest, or null when there is none
 * @param days whole days since it was taken; 0 when there is none
 * @param tooOld whether it is time to remind: none yet, or older than {@link KeepBackups#TOO_OLD}
 */
public record BackupState(@Nullable Backup newest, long days, boolean tooOld) {}

package brobygger.store;

import brobygger.usecase.Backup;
import brobygger.usecase.BackupReason;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which backups may go. */
final class BackupRotation {
  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int EACH_OTHER_REASON = 3;

  private BackupRotation() {}

  /** Those that may go, of all, newest first. */
  static List<Backup> superfluous(List<Backup> newestFirst) {
    Set<LocalDate> days = new HashSet<>();
    Set<String> weeks = new HashSet<>();
    Map<BackupReason, Integer> others = new EnumMap<>(BackupReason.class);
    List<Backup> superfluous = new ArrayList<>();
    for (Backup backup : newestFirst) {
      LocalDate day = LocalDate.ofInstant(backup.taken(), ZoneOffset.UTC);
      String week =
          day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      boolean keep = days.size() < DAYS && days.add(day);
      keep |= weeks.size() < WEEKS && weeks.add(week);
      if (backup.reason() != BackupReason.DAILY) {
        keep |= others.merge(backup.reason(), 1, Integer::sum) <= EACH_OTHER_REASON;
      }
      if (!keep) {
        superfluous.add(backup);
      }
    }
    return superfluous;
  }
}

package brobygger.store.backup;

import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which backups may go. */
public final class BackupRotation {
  /** A clock may be set to another time zone without being wrong. */
  private static final Duration ZONES = Duration.ofDays(1);

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int EACH_OTHER_REASON = 3;

  private BackupRotation() {}

  /**
   * Those that may go. What a clock set wrong dated ahead of now is judged by itself: neither may
   * it push out what is taken from now on, nor may a clock set back push out what it holds.
   *
   * @param newestFirst all there are
   */
  public static List<Backup> superfluous(List<Backup> newestFirst, Instant now) {
    Map<Boolean, List<Backup>> ahead =
        newestFirst.stream()
            .collect(Collectors.partitioningBy(b -> b.taken().isAfter(now.plus(ZONES))));
    List<Backup> all = new ArrayList<>();
    ahead.values().forEach(part -> all.addAll(superfluous(part)));
    return all;
  }

  private static List<Backup> superfluous(List<Backup> newestFirst) {
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

package brobygger.store.backup;

import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of backups: when and why, and nothing of what is in them. */
public final class BackupName {
  static final String ENDING = ".brobygger-backup";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final Pattern NAME =
      Pattern.compile("sager-(\\d{8}-\\d{6})Z-([a-z]+)(?:-\\d+)?" + Pattern.quote(ENDING));

  private BackupName() {}

  /** A name that is free in the folder. */
  public static Backup free(Path folder, Instant now, BackupReason reason) {
    Instant taken = now.truncatedTo(ChronoUnit.SECONDS);
    String start =
        "sager-"
            + TIME.format(taken.atOffset(ZoneOffset.UTC))
            + "Z-"
            + reason.name().toLowerCase(Locale.ROOT);
    Path file = folder.resolve(start + ENDING);
    for (int again = 2; Files.exists(file); again++) {
      file = folder.resolve(start + "-" + again + ENDING);
    }
    return new Backup(file, taken, reason);
  }

  /** The backup of that name, if it is one. */
  static Optional<Backup> read(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant taken = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
      String reason = name.group(2).toUpperCase(Locale.ROOT);
      return Optional.of(new Backup(file, taken, BackupReason.valueOf(reason)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Those in a folder, that with the newest content first: a clock that was wrong once says nothing
   * about what is in a file.
   */
  public static List<Backup> byContent(Path folder) {
    Map<Backup, Long> commits = new HashMap<>();
    List<Backup> all = new ArrayList<>(in(folder));
    all.forEach(backup -> commits.put(backup, BackupArchive.commits(backup.file())));
    all.sort(Comparator.comparing((Backup backup) -> commits.get(backup)).reversed());
    return all;
  }

  /** Those in a folder, newest by their names first; none when there is no such folder. */
  public static List<Backup> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(Backup::taken).thenComparing(Backup::file).reversed())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}

package brobygger.usecase.backup;

import brobygger.casefile.CaseFileId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a restored vault holds beside what is known here.
 *
 * @param lines one per case, those that differ first
 */
public record VaultComparison(List<Line> lines) {
  /** Keeps an immutable copy. */
  public VaultComparison {
    lines = List.copyOf(lines);
  }

  /** How the two stand to each other. The names are stable: texts refer to them. */
  public enum Standing {
    /** Both were changed since they were the same. */
    BOTH_CHANGED,
    /** The backup goes on where the one here stops. */
    NEWER_IN_BACKUP,
    /** It is not here. */
    ONLY_IN_BACKUP,
    /** It was erased here since: the backup must not bring it back unnoticed. */
    ERASED_HERE,
    /** The one here goes on where the backup stops. */
    NEWER_HERE,
    /** It is not in the backup. */
    ONLY_HERE,
    /** No difference. */
    SAME,
    /** There is nothing to compare it with. */
    UNKNOWN
  }

  /**
   * One side of a case.
   *
   * @param notes number of journal notes
   * @param changed when it was last changed
   */
  public record Side(int notes, Instant changed) {}

  /**
   * One case.
   *
   * @param here as it is here, or null
   * @param backup as it is in the backup, or null
   */
  public record Line(
      CaseFileId id, String name, Standing standing, @Nullable Side here, @Nullable Side backup) {}

  /** Whether every case is the same on both sides. */
  public boolean isSame() {
    return lines.stream().allMatch(line -> line.standing() == Standing.SAME);
  }
}

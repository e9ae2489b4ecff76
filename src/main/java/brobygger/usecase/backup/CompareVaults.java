package brobygger.usecase.backup;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.NameOrder;
import brobygger.usecase.backup.VaultComparison.Line;
import brobygger.usecase.backup.VaultComparison.Side;
import brobygger.usecase.backup.VaultComparison.Standing;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says case by case how a restored vault stands to the one here; changes neither. */
public final class CompareVaults {
  /** What the backup holds, when there is nothing to compare it with. */
  public VaultComparison listing(Vault backup) {
    return new VaultComparison(
        backup.caseFiles().all().stream()
            .map(
                line ->
                    new Line(line.id(), line.name(), Standing.UNKNOWN, null, side(backup, line)))
            .toList());
  }

  /** How the two stand to each other. Histories tell, not clocks: those may be set wrong. */
  public VaultComparison between(Vault here, Vault backup) {
    Map<CaseFileId, CaseSummary> there = new LinkedHashMap<>();
    backup.caseFiles().all().forEach(line -> there.put(line.id(), line));
    List<Line> lines = new ArrayList<>();
    for (CaseSummary line : here.caseFiles().all()) {
      CaseSummary other = there.remove(line.id());
      lines.add(
          new Line(
              line.id(),
              line.name(),
              other == null ? Standing.ONLY_HERE : standing(line.id(), here, backup),
              side(here, line),
              side(backup, other)));
    }
    for (CaseSummary other : there.values()) {
      boolean erased = here.erasures().erased(DocumentKey.of(other.id()));
      lines.add(
          new Line(
              other.id(),
              other.name(),
              erased ? Standing.ERASED_HERE : Standing.ONLY_IN_BACKUP,
              null,
              side(backup, other)));
    }
    lines.sort(Comparator.comparing(Line::standing).thenComparing(NameOrder.by(Line::name)));
    return new VaultComparison(lines);
  }

  private static Standing standing(CaseFileId id, Vault here, Vault backup) {
    RevisionId ours = here.caseFiles().head(id);
    RevisionId theirs = backup.caseFiles().head(id);
    if (ours.equals(theirs)) {
      return Standing.SAME;
    }
    if (passed(here, id, theirs)) {
      return Standing.NEWER_HERE;
    }
    return passed(backup, id, ours) ? Standing.NEWER_IN_BACKUP : Standing.BOTH_CHANGED;
  }

  private static boolean passed(Vault vault, CaseFileId id, RevisionId revision) {
    return vault.caseFiles().history(id).stream().anyMatch(line -> line.id().equals(revision));
  }

  private static @Nullable Side side(Vault vault, @Nullable CaseSummary line) {
    return line == null
        ? null
        : new Side(vault.caseFiles().get(line.id()).notes().size(), line.updated());
  }
}

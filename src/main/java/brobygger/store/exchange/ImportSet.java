package brobygger.store.exchange;

import brobygger.store.exchange.ImportSteps.Import;
import brobygger.store.exchange.ImportSteps.Touched;
import brobygger.usecase.bundle.LastImport;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Imports that are turned round together: the files that somebody gave at once.
 *
 * @param imports at least one, the newest first
 */
record ImportSet(List<Import> imports) {
  Import newest() {
    return imports.getFirst();
  }

  /** What all of them did to each document, as if it had been done at once. */
  List<Touched> touched() {
    Map<DocumentKey, Touched> touched = new LinkedHashMap<>();
    for (Import each : imports.reversed()) {
      each.touched().forEach(now -> touched.merge(now.key(), now, ImportSet::both));
    }
    return new ArrayList<>(touched.values());
  }

  private static Touched both(Touched first, Touched then) {
    Set<String> revisions = new TreeSet<>(first.revisions());
    revisions.addAll(then.revisions());
    Set<String> snapshots = new TreeSet<>(first.snapshots());
    snapshots.addAll(then.snapshots());
    // These go with their revisions.
    snapshots.removeAll(revisions);
    return new Touched(first.key(), first.before(), then.after(), revisions, snapshots);
  }

  LastImport described() {
    List<Touched> touched = touched();
    int cases = (int) touched.stream().filter(t -> t.key().kind() == DocumentKind.CASE).count();
    return new LastImport(
        newest().bundle(),
        newest().sender(),
        newest().at(),
        cases,
        touched.size() - cases,
        imports.stream().mapToInt(Import::parked).sum());
  }
}

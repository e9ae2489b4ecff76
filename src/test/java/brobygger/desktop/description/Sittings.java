package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.CaseInMemory;
import brobygger.edit.MadeEdit;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A history that is written as a test goes along, each revision as long after as it says. */
final class Sittings {
  private final List<HistoryEntry> history = new ArrayList<>();
  private final Map<RevisionId, CaseFile> states = new HashMap<>();
  private final CaseInMemory open;
  private Instant now = Instant.parse("2026-11-20T08:00:00Z");

  Sittings(CaseInMemory open) {
    this.open = open;
    keep(RevisionKind.CREATE, "case.new", "Anna Dahl", "");
  }

  Sittings after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  void writes(String author, UnaryOperator<PlacementDescription> change) {
    writes(author, "description.tasks", change);
  }

  void writes(String author, String label, UnaryOperator<PlacementDescription> change) {
    open.edit(
        MadeEdit.of(
            label,
            file ->
                file.withPlacement(
                    placement(), p -> p.withDescription(change.apply(p.description())))));
    keep(RevisionKind.EDIT, label, author, "/placements/0/description/tasks");
  }

  /** Something else than the description is changed. */
  void changesElsewhere(String place) {
    open.edit(MadeEdit.of("citizen.wishes", file -> file.withOpened(file.opened().minusDays(1))));
    keep(RevisionKind.EDIT, "citizen.wishes", "Anna Dahl", place);
  }

  private void keep(RevisionKind kind, String label, String author, String place) {
    RevisionId id = new RevisionId("%064x".formatted(states.size()));
    states.put(id, open.now());
    history.addFirst(
        new HistoryEntry(id, author, true, now, kind, label, null, List.of(place), null));
  }

  ElementId placement() {
    return open.now().placements().getFirst().id();
  }

  EarlierDescriptions earlier() {
    return new EarlierDescriptions(
        () -> List.copyOf(history),
        id -> Objects.requireNonNull(states.get(id)),
        placement(),
        () -> entry -> new brobygger.usecase.history.Authorship.Unproved());
  }

  VersionsViewModel model() {
    return new VersionsViewModel(open, placement(), earlier());
  }
}

package brobygger.desktop.history;

import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history as a person thinks of it: revisions in a row by the same person, about
 * the same thing, at most ten minutes apart. Typing a paragraph is one step, not forty.
 *
 * @param entries its revisions, newest first, at least one
 * @param before the revision right before it, or null when the case began with it
 * @param by how sure it is who made them
 */
record HistoryStep(List<HistoryEntry> entries, @Nullable RevisionId before, Authorship by) {
  private static final Duration PAUSE = Duration.ofMinutes(10);

  HistoryStep {
    entries = List.copyOf(entries);
  }

  /** The newest revision of the step: the state it left behind. */
  HistoryEntry newest() {
    return entries.getFirst();
  }

  /** Gathers revisions, newest first, into steps, newest first. */
  static List<HistoryStep> of(
      List<HistoryEntry> history, Function<HistoryEntry, Authorship> authors) {
    List<HistoryStep> steps = new ArrayList<>();
    List<HistoryEntry> gathered = new ArrayList<>();
    for (HistoryEntry entry : history) {
      if (!gathered.isEmpty() && !belongs(gathered.getLast(), entry)) {
        steps.add(step(gathered, entry.id(), authors));
        gathered.clear();
      }
      gathered.add(entry);
    }
    if (!gathered.isEmpty()) {
      steps.add(step(gathered, null, authors));
    }
    return steps;
  }

  private static HistoryStep step(
      List<HistoryEntry> gathered,
      @Nullable RevisionId before,
      Function<HistoryEntry, Authorship> authors) {
    return new HistoryStep(gathered, before, authors.apply(gathered.getFirst()));
  }

  private static boolean belongs(HistoryEntry newer, HistoryEntry older) {
    return newer.kind() == RevisionKind.EDIT
        && older.kind() == RevisionKind.EDIT
        && newer.label().equals(older.label())
        && newer.author().equals(older.author())
        && newer.ownDevice() == older.ownDevice()
        && Objects.equals(newer.provedBy(), older.provedBy())
        && Duration.between(older.time(), newer.time()).compareTo(PAUSE) <= 0;
  }
}

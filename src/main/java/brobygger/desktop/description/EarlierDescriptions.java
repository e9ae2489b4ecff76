package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionField;
import brobygger.edit.DescriptionEdits;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The versions of one placement's description, read from the history of its case. What one person
 * wrote with pauses of at most ten minutes is one version.
 */
final class EarlierDescriptions {
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int MOST = 40;

  /** A text of a description, or anything a description is inside. */
  private static final Pattern PLACE =
      Pattern.compile("(/placements(/[^/]+(/description(/(?!copies).*)?)?)?)?");

  private final Supplier<List<HistoryEntry>> history;
  private final Function<RevisionId, CaseFile> at;
  private final ElementId placement;
  private final Supplier<Function<HistoryEntry, Authorship>> authors;

  /**
   * @param history the revisions of the case, newest first
   * @param at the case as it was right after a revision
   * @param authors says how sure it is who made a revision, asked anew at each reading
   */
  EarlierDescriptions(
      Supplier<List<HistoryEntry>> history,
      Function<RevisionId, CaseFile> at,
      ElementId placement,
      Supplier<Function<HistoryEntry, Authorship>> authors) {
    this.authors = authors;
    this.history = history;
    this.at = at;
    this.placement = placement;
  }

  /** Reads the newest forty that differ from what followed, newest first; not the present one. */
  List<DescriptionVersion> read(PlacementDescription now) {
    List<DescriptionVersion> versions = new ArrayList<>();
    PlacementDescription next = now;
    Function<HistoryEntry, Authorship> by = authors.get();
    for (HistoryEntry entry : sittings(history.get())) {
      Optional<PlacementDescription> then = at(entry);
      if (then.isPresent() && !isEmpty(then.get()) && !sameTexts(then.get(), next)) {
        versions.add(new DescriptionVersion(entry, by.apply(entry), then.get()));
        next = then.get();
      }
      if (versions.size() == MOST) {
        break;
      }
    }
    return List.copyOf(versions);
  }

  /** The last revision of each sitting, newest first. */
  static List<HistoryEntry> sittings(List<HistoryEntry> history) {
    List<HistoryEntry> last = new ArrayList<>();
    HistoryEntry newer = null;
    for (HistoryEntry entry : history) {
      if (touchesDescription(entry)) {
        if (newer == null || !isOneSitting(newer, entry)) {
          last.add(entry);
        }
        newer = entry;
      }
    }
    return last;
  }

  private static boolean touchesDescription(HistoryEntry entry) {
    return entry.kind() == RevisionKind.CREATE
        || entry.kind() == RevisionKind.IMPORT
        || entry.places().stream().anyMatch(place -> PLACE.matcher(place).matches());
  }

  private static boolean isOneSitting(HistoryEntry newer, HistoryEntry older) {
    return newer.kind() == RevisionKind.EDIT
        && older.kind() == RevisionKind.EDIT
        && !newer.label().equals(DescriptionEdits.TAKEN_BACK.code())
        && newer.author().equals(older.author())
        && newer.ownDevice() == older.ownDevice()
        && Objects.equals(newer.provedBy(), older.provedBy())
        && Duration.between(older.time(), newer.time()).compareTo(PAUSE) <= 0;
  }

  private Optional<PlacementDescription> at(HistoryEntry entry) {
    return at.apply(entry.id()).placement(placement).map(Placement::description);
  }

  private static boolean isEmpty(PlacementDescription description) {
    return Stream.of(DescriptionField.values()).allMatch(f -> f.in(description).isBlank());
  }

  private static boolean sameTexts(PlacementDescription one, PlacementDescription other) {
    return Stream.of(DescriptionField.values()).allMatch(f -> f.in(one).equals(f.in(other)));
  }
}

package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.ElementId;
import brobygger.casefile.Placement;
import brobygger.casefile.PlacementDescription;
import brobygger.description.DescriptionField;
import brobygger.usecase.CaseFiles;
import brobygger.usecase.HistoryEntry;
import brobygger.usecase.RevisionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The versions of one placement's description, read from the history of its case. What one person
 * wrote with pauses of at most ten minutes is one version.
 */
final class EarlierDescriptions {
  /** The label of taking a field back: what stood before it is a version of its own. */
  static final String BACK = "description.back";

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int MOST = 40;

  /** A text of a description, or anything a description is inside. */
  private static final Pattern PLACE =
      Pattern.compile("(/placements(/[^/]+(/description(/(?!copies).*)?)?)?)?");

  private final CaseFiles caseFiles;
  private final CaseFileId caseFile;
  private final ElementId placement;

  EarlierDescriptions(CaseFiles caseFiles, CaseFileId caseFile, ElementId placement) {
    this.caseFiles = caseFiles;
    this.caseFile = caseFile;
    this.placement = placement;
  }

  /** Reads the newest forty that differ from what followed, newest first; not the present one. */
  List<DescriptionVersion> read(PlacementDescription now) {
    List<DescriptionVersion> versions = new ArrayList<>();
    PlacementDescription next = now;
    for (HistoryEntry entry : sittings(caseFiles.history(caseFile))) {
      Optional<PlacementDescription> then = at(entry);
      if (then.isPresent() && !isEmpty(then.get()) && !sameTexts(then.get(), next)) {
        versions.add(new DescriptionVersion(entry, then.get()));
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
        && !newer.label().equals(BACK)
        && newer.author().equals(older.author())
        && newer.ownDevice() == older.ownDevice()
        && Duration.between(older.time(), newer.time()).compareTo(PAUSE) <= 0;
  }

  private Optional<PlacementDescription> at(HistoryEntry entry) {
    CaseFile then = caseFiles.at(caseFile, entry.id());
    return then.placement(placement).map(Placement::description);
  }

  private static boolean isEmpty(PlacementDescription description) {
    return Stream.of(DescriptionField.values()).allMatch(f -> f.in(description).isBlank());
  }

  private static boolean sameTexts(PlacementDescription one, PlacementDescription other) {
    return Stream.of(DescriptionField.values()).allMatch(f -> f.in(one).equals(f.in(other)));
  }
}

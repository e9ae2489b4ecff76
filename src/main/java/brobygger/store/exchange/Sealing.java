package brobygger.store.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.SealedPart;
import brobygger.casefile.value.ElementId;
import brobygger.merge.Side.Seal;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was sealed by which revision, read from the history alone, so that it is the same on every
 * computer (decision 57). A value stood when it was sealed if the revision that wrote it is part of
 * what the sealing revision was made of; the author of a note that seals nothing may write on it
 * until the day is over.
 */
final class Sealing {
  /** Whether a state has something at a place. */
  interface Having {
    boolean at(RevisionId revision, String place);
  }

  /** The revision that gave a place the value it has at a head. */
  interface Wrote {
    RevisionId at(RevisionId head, String place, @Nullable JsonNode value);
  }

  private final List<Revision> revisions;
  private final Having having;
  private final Wrote wrote;
  private final BiPredicate<RevisionId, RevisionId> madeOf;
  private final Map<String, Optional<Revision>> sealers = new HashMap<>();
  private final Map<String, Boolean> sealsVisit = new TreeMap<>();

  /**
   * @param revisions all that both sides were made of, parents first
   * @param madeOf whether the first is the second, or was made of it
   */
  Sealing(
      List<Revision> revisions,
      Having having,
      Wrote wrote,
      BiPredicate<RevisionId, RevisionId> madeOf) {
    this.revisions = revisions;
    this.having = having;
    this.wrote = wrote;
    this.madeOf = madeOf;
  }

  /** Every sealed place of either side, with what sealed it; none of what is no case. */
  Map<String, ElementId> places(Record one, Record other) {
    Map<String, ElementId> places = new TreeMap<>();
    for (Record document : List.of(one, other)) {
      if (document instanceof CaseFile file) {
        for (SealedPart part : SealRule.parts(file)) {
          places.merge(part.place(), part.sealer(), Sealing::first);
          boolean atOnce =
              part.note().followUp() != null || !part.sealer().equals(part.note().id());
          sealsVisit.merge(part.place(), atOnce, Boolean::logicalOr);
        }
      }
    }
    return places;
  }

  private static ElementId first(ElementId one, ElementId other) {
    return one.value().compareTo(other.value()) <= 0 ? one : other;
  }

  /** The seal of one of the sides. */
  Seal of(RevisionId head, Map<String, ElementId> places) {
    return new Seal(places.keySet(), (place, value) -> isBroken(head, place, value, places));
  }

  private boolean isBroken(
      RevisionId head, String place, @Nullable JsonNode value, Map<String, ElementId> places) {
    ElementId sealer = places.get(place);
    Optional<Revision> sealing = sealer == null ? Optional.empty() : sealing(sealer, place);
    if (sealing.isEmpty()) {
      return false;
    }
    RevisionId written = wrote.at(head, place, value);
    if (madeOf.test(sealing.get().id(), written)) {
      return false;
    }
    return Boolean.TRUE.equals(sealsVisit.get(place)) || !isSameDay(written, sealing.get());
  }

  /** The author of a note, on the day it was written. */
  private boolean isSameDay(RevisionId written, Revision sealing) {
    return revisions.stream()
        .filter(each -> each.id().equals(written))
        .anyMatch(
            each ->
                each.author().equals(sealing.author())
                    && SealRule.day(each.time()).equals(SealRule.day(sealing.time())));
  }

  /** The revision that brought the note, or the remark. */
  private Optional<Revision> sealing(ElementId sealer, String place) {
    String id = sealer.toString();
    String around = place.contains("/addenda/") ? place : "/notes/" + id;
    return sealers.computeIfAbsent(
        around,
        each ->
            revisions.stream()
                .filter(revision -> revision.change().contains(id))
                .filter(revision -> having.at(revision.id(), around))
                .findFirst());
  }
}

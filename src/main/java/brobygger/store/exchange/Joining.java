package brobygger.store.exchange;

import brobygger.casefile.value.ElementId;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentMigrations;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.document.Rfc3339;
import brobygger.merge.Merge;
import brobygger.merge.Places;
import brobygger.merge.Side;
import brobygger.merge.Side.Written;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Replay;
import brobygger.store.history.Revisions;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins two states of one document by a revision of its own. The revision depends on the two alone,
 * not on who joins them, when or where: two people who do it apart from each other end with the
 * very same history (decision 0040).
 *
 * @param <D> the document
 */
final class Joining<D extends Record> {
  /** Label of the revision. */
  static final String LABEL = "exchange.merge";

  private static final String AUTHOR = "Brobygger";
  private static final UUID NO_DEVICE = new UUID(0, 0);
  private static final int DEEPEST = 40;

  private final DocumentKey key;
  private final DocumentShape<D> shape;
  private final Merge<D> merge;
  private final Map<RevisionId, Revision> revisions;
  private final Map<RevisionId, SoftReference<JsonNode>> states = new HashMap<>();

  private final Map<RevisionId, SoftReference<JsonNode>> upgraded = new HashMap<>();
  private final Map<RevisionId, Integer> numbers = new HashMap<>();
  private final Map<RevisionId, BitSet> madeOf = new HashMap<>();

  /**
   * @param revisions all of both histories
   */
  Joining(DocumentKey key, DocumentShape<D> shape, Map<RevisionId, Revision> revisions) {
    this.key = key;
    this.shape = shape;
    this.merge = new Merge<>(shape);
    this.revisions = revisions;
  }

  /**
   * The joined state.
   *
   * @param revision how it came about
   * @param tree the document
   * @param conflicts how many new conflicts it lists
   */
  record Joined(Revision revision, JsonNode tree, int conflicts) {}

  /** Joins two revisions neither of which is made of the other. */
  Joined of(RevisionId here, RevisionId there) {
    RevisionId first = here.hex().compareTo(there.hex()) < 0 ? here : there;
    RevisionId second = first.equals(here) ? there : here;
    ObjectNode one = document(first);
    ObjectNode other = document(second);
    Sealing sealing = new Sealing(ancestors(first, second), this::has, this::wrote, this::isMadeOf);
    Map<String, ElementId> places = sealing.places(shape.read(one), shape.read(other));
    ObjectNode joined =
        merge.of(
            base(first, second, 0),
            new Side(one, writer(first), sealing.of(first, places)),
            new Side(other, writer(second), sealing.of(second, places)));
    JsonNode stood = state(first);
    JsonNode change = JsonDiff.between(isNewest(stood) ? one : stood, joined);
    Revision revision =
        Revisions.make(
            key,
            List.of(first, second),
            AUTHOR,
            NO_DEVICE,
            later(revision(first).time(), revision(second).time()),
            RevisionKind.IMPORT,
            LABEL,
            null,
            CanonicalJson.text(change));
    Set<String> known = conflicts(one);
    known.addAll(conflicts(other));
    Set<String> listed = conflicts(joined);
    listed.removeAll(known);
    JsonNode tree = Rfc3339.after(stood, change, joined);
    return new Joined(revision, tree, listed.size());
  }

  /** All that either was made of, parents first. */
  private List<Revision> ancestors(RevisionId one, RevisionId other) {
    Set<RevisionId> all = ancestors(one);
    all.addAll(ancestors(other));
    return revisions.values().stream().filter(each -> all.contains(each.id())).toList();
  }

  private boolean has(RevisionId revision, String place) {
    return Places.find(upgraded(revision), place).isPresent();
  }

  private static Set<String> conflicts(ObjectNode document) {
    Set<String> conflicts = new HashSet<>();
    document.path("conflicts").forEach(each -> conflicts.add(CanonicalJson.text(each)));
    return conflicts;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** What both were made of: where there are several, those joined; null when there is nothing. */
  private @Nullable ObjectNode base(RevisionId one, RevisionId other, int depth) {
    Set<RevisionId> common = ancestors(one);
    common.retainAll(ancestors(other));
    Set<RevisionId> newest = new HashSet<>(common);
    common.forEach(id -> newest.removeAll(revision(id).parents()));
    List<RevisionId> bases = newest.stream().sorted(Comparator.comparing(RevisionId::hex)).toList();
    if (bases.isEmpty()) {
      return null;
    }
    ObjectNode base = document(bases.getFirst());
    if (depth < DEEPEST) {
      for (RevisionId next : bases.subList(1, bases.size())) {
        ObjectNode earlier = base(bases.getFirst(), next, depth + 1);
        base =
            merge.of(
                earlier,
                new Side(base, writer(bases.getFirst())),
                new Side(document(next), writer(next)));
      }
    }
    return base;
  }

  private Set<RevisionId> ancestors(RevisionId of) {
    Set<RevisionId> ancestors = new HashSet<>();
    Deque<RevisionId> next = new ArrayDeque<>(List.of(of));
    while (!next.isEmpty()) {
      RevisionId id = next.pop();
      if (ancestors.add(id)) {
        next.addAll(revision(id).parents());
      }
    }
    return ancestors;
  }

  /** Asked for every sealed place; the same few are asked about again and again. */
  private boolean isMadeOf(RevisionId revision, RevisionId earlier) {
    BitSet known = madeOf.get(revision);
    if (known == null) {
      known = new BitSet();
      for (RevisionId each : ancestors(revision)) {
        known.set(number(each));
      }
      madeOf.put(revision, known);
    }
    return known.get(number(earlier));
  }

  private int number(RevisionId revision) {
    return numbers.computeIfAbsent(revision, each -> numbers.size());
  }

  private Side.Writer writer(RevisionId head) {
    return (place, value) -> {
      Revision wrote = revision(wrote(head, place, value));
      return new Written(wrote.author(), wrote.time());
    };
  }

  /** The revision that gave a place the value it has at a head. */
  private RevisionId wrote(RevisionId head, String place, @Nullable JsonNode value) {
    RevisionId at = head;
    while (true) {
      RevisionId had = null;
      for (RevisionId parent : revision(at).parents()) {
        if (had == null && isSame(Places.find(upgraded(parent), place).orElse(null), value)) {
          had = parent;
        }
      }
      if (had == null) {
        return at;
      }
      at = had;
    }
  }

  private static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
    return Objects.equals(one, other) || (one != null && other != null && Rfc3339.same(one, other));
  }

  private ObjectNode document(RevisionId id) {
    return shape.write(shape.read(state(id)));
  }

  private boolean isNewest(JsonNode state) {
    return state.path(DocumentMigrations.FORMAT_FIELD).asInt(0) == shape.newest();
  }

  /** The state in the newest format, in which places are named. */
  private JsonNode upgraded(RevisionId id) {
    JsonNode state = state(id);
    if (isNewest(state)) {
      return state;
    }
    SoftReference<JsonNode> known = upgraded.get(id);
    JsonNode before = known == null ? null : known.get();
    if (before != null) {
      return before;
    }
    JsonNode now = shape.upgraded(state);
    upgraded.put(id, new SoftReference<>(now));
    return now;
  }

  private JsonNode state(RevisionId id) {
    Deque<Revision> changes = new ArrayDeque<>();
    JsonNode state = NullNode.getInstance();
    for (RevisionId at = id; ; at = changes.getFirst().parents().getFirst()) {
      SoftReference<JsonNode> known = states.get(at);
      JsonNode before = known == null ? null : known.get();
      if (before != null) {
        state = before;
        break;
      }
      changes.push(revision(at));
      if (revision(at).parents().isEmpty()) {
        break;
      }
    }
    for (Revision change : changes) {
      state = Replay.apply(state, change);
      states.put(change.id(), new SoftReference<>(state));
    }
    return state;
  }

  private Revision revision(RevisionId id) {
    Revision revision = revisions.get(id);
    if (revision == null) {
      throw DocumentRows.damaged("revision " + id + " is missing");
    }
    return revision;
  }
}

package brobygger.merge;

import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.merge.Side.Written;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What stands at one place after joining, as a set of values. A side says what it lists there and
 * what stands there; both together keep what both still say and what either says anew. So a value
 * goes only when somebody who saw it wrote another or chose, and it does not matter in which order
 * the work of several people is joined (decision 61).
 */
final class Candidates {
  /** Longest candidate, in characters; a longer one is shown cut and is whole in the history. */
  private static final int LONGEST = 90_000;

  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private final String place;
  private final @Nullable ObjectNode before;
  private final Side one;
  private final Side other;
  private final Map<String, ObjectNode> candidates = new TreeMap<>();
  private final Set<String> grown = new TreeSet<>();

  /** Of a place, still empty. */
  Candidates(String place, @Nullable ObjectNode before, Side one, Side other) {
    this.place = place;
    this.before = before;
    this.one = one;
    this.other = other;
  }

  /**
   * Adds what stays.
   *
   * @param difference what both changed differently, if they did
   * @param both whether both values are to be listed, also one that was not changed
   */
  Candidates with(Settled settled, @Nullable Difference difference, boolean both) {
    if (isOfElement(difference)) {
      keep(listed(before), listed(one.document()), listed(other.document()), false, false);
    } else {
      Map<String, ObjectNode> earlier = said(before);
      boolean settledHere = settled.one().contains(place);
      boolean settledThere = settled.other().contains(place);
      keep(
          earlier,
          isThere(one) ? said(one.document()) : earlier,
          isThere(other) ? said(other.document()) : earlier,
          settledHere && isThere(one),
          settledThere && isThere(other));
    }
    if (difference != null) {
      if (both || !isReplaced(difference.before(), difference.one(), one)) {
        add(candidate(difference.one(), one));
      }
      if (both || !isReplaced(difference.before(), difference.other(), other)) {
        add(candidate(difference.other(), other));
      }
    }
    return this;
  }

  /** What a side never changed and only lists beside another value is what the other replaced. */
  private boolean isReplaced(@Nullable JsonNode earlier, @Nullable JsonNode value, Side side) {
    Map<String, ObjectNode> listed = listed(side.document());
    return Difference.same(earlier, value) && !listed.isEmpty() && !isMarked(listed);
  }

  private void keep(
      Map<String, ObjectNode> earlier,
      Map<String, ObjectNode> here,
      Map<String, ObjectNode> there,
      boolean chosenHere,
      boolean chosenThere) {
    Set<String> kept = new TreeSet<>(here.keySet());
    kept.retainAll(there.keySet());
    keep(here, one, other, id -> chosenHere || kept.contains(id), earlier);
    keep(there, other, one, id -> chosenThere || kept.contains(id), earlier);
  }

  private void keep(
      Map<String, ObjectNode> said,
      Side side,
      Side writing,
      Predicate<String> stays,
      Map<String, ObjectNode> earlier) {
    Set<String> around = saidAround(writing.document());
    said.forEach(
        (id, each) -> {
          if (stays.test(id) || around.contains(id) || isAnew(earlier.get(id), each)) {
            add(signed(each, side));
          } else {
            addGrown(each, side, writing);
          }
        });
  }

  /**
   * What one side only lists, and the other wrote more around, was not replaced: it waits for a
   * choice with what was written.
   */
  private void addGrown(ObjectNode listed, Side side, Side writing) {
    JsonNode now = Places.find(writing.document(), place).orElse(null);
    String value = Disagreements.value(listed);
    boolean stands =
        id(Places.find(side.document(), place).orElse(null))
            .equals(listed.path("id").stringValue());
    if (now != null
        && value != null
        && !stands
        && now.isArray()
        && Difference.isWithin(JSON.read(value), now)) {
      add(candidate(now, writing));
      grown.add(id(now));
    }
  }

  /** Also a value that was listed before, when somebody chose it since. */
  private static boolean isAnew(@Nullable ObjectNode earlier, ObjectNode now) {
    return earlier == null
        || earlier.has("author") && now.has("author") && !signature(earlier).equals(signature(now));
  }

  /** A side in which what is around the place is gone says nothing about it. */
  private boolean isThere(Side side) {
    return Places.exists(side.document(), place);
  }

  private boolean isOfElement(@Nullable Difference difference) {
    return difference != null
            && (isMark(place, Difference.text(difference.one()))
                || isMark(place, Difference.text(difference.other())))
        || Stream.of(one.document(), other.document()).anyMatch(side -> isMarked(listed(side)));
  }

  private boolean isMarked(Map<String, ObjectNode> listed) {
    return listed.values().stream().anyMatch(each -> isMark(place, Disagreements.value(each)));
  }

  private Map<String, ObjectNode> listed(@Nullable ObjectNode document) {
    return of(Disagreements.byPlace(document).get(place));
  }

  /** What a document lists at the place, and what stands there. */
  private Map<String, ObjectNode> said(@Nullable ObjectNode document) {
    Map<String, ObjectNode> said = new TreeMap<>(listed(document));
    if (document != null && Places.exists(document, place)) {
      JsonNode value = Places.find(document, place).orElse(null);
      if (!said.containsKey(id(value))) {
        said.put(id(value), unsigned(value));
      }
    }
    return said;
  }

  /** The values of the place inside what a document lists further out: it still says them. */
  private Set<String> saidAround(ObjectNode document) {
    Set<String> said = new TreeSet<>();
    for (String at = Places.parent(place); !at.isEmpty(); at = Places.parent(at)) {
      for (ObjectNode candidate : of(Disagreements.byPlace(document).get(at)).values()) {
        String whole = Disagreements.value(candidate);
        if (whole != null) {
          Places.find(JSON.read(whole), place.substring(at.length()))
              .ifPresent(inside -> said.add(id(inside)));
        }
      }
    }
    return said;
  }

  /** The same value written twice is one candidate, by whom the files name first. */
  private void add(ObjectNode candidate) {
    candidates.merge(
        candidate.path("id").stringValue(),
        candidate,
        (a, b) -> signature(a).compareTo(signature(b)) <= 0 ? a : b);
  }

  private static String signature(ObjectNode candidate) {
    return candidate.path("at").asString() + " " + candidate.path("author").asString();
  }

  /**
   * Adds what stands.
   *
   * @param joined whether it was joined from what stands on both sides; what it holds of them whole
   *     is then said by it
   */
  void stands(@Nullable JsonNode now, boolean joined) {
    JsonNode here = Places.find(one.document(), place).orElse(null);
    JsonNode there = Places.find(other.document(), place).orElse(null);
    if (joined && !Difference.same(now, here) && !Difference.same(now, there)) {
      Stream.of(Optional.ofNullable(here), Optional.ofNullable(there))
          .flatMap(Optional::stream)
          .filter(part -> Difference.isWithin(part, now) && !grown.contains(id(part)))
          .forEach(part -> candidates.remove(id(part)));
    }
    add(candidate(now, Difference.same(here, now) ? one : other));
  }

  /**
   * Adds what a side lists further inside as values of the whole place: nobody could choose there
   * while something else, or nothing, stands here.
   */
  void addInside(String inner, Candidates listed) {
    for (Side side : List.of(one, other)) {
      Map<String, ObjectNode> here = of(Disagreements.byPlace(side.document()).get(inner));
      JsonNode whole = Places.find(side.document(), place).orElse(null);
      if (whole != null && !areOfElement() && !listed.areOfElement()) {
        listed.stream()
            .filter(each -> here.containsKey(each.path("id").stringValue()))
            .forEach(each -> add(with(whole, inner.substring(place.length()), each)));
      }
    }
  }

  private ObjectNode with(JsonNode whole, String inside, ObjectNode inner) {
    JsonNode variant = whole.deepCopy();
    String value = Disagreements.value(inner);
    Places.set(variant, inside, value == null ? null : JSON.read(value));
    ObjectNode candidate = unsigned(variant);
    candidate.put("author", inner.path("author").asString());
    candidate.put("at", inner.path("at").asString());
    return candidate;
  }

  int size() {
    return candidates.size();
  }

  boolean is(ObjectNode candidate, @Nullable JsonNode value) {
    return candidate.path("id").stringValue("").equals(id(value));
  }

  boolean has(@Nullable JsonNode value) {
    return candidates.containsKey(id(value));
  }

  Stream<ObjectNode> stream() {
    return candidates.values().stream();
  }

  /** The one that stands while nobody has chosen. */
  ObjectNode standing() {
    return stream().min(new StandingOrder(place)).orElseThrow();
  }

  /** Whether it is about an element that one took away and the other kept. */
  boolean areOfElement() {
    return isMarked(candidates);
  }

  private ObjectNode candidate(@Nullable JsonNode value, Side side) {
    ObjectNode candidate = unsigned(value);
    Written written = side.writer().of(place, value);
    candidate.put("author", written.author());
    candidate.put("at", written.at().toString());
    return candidate;
  }

  private ObjectNode unsigned(@Nullable JsonNode value) {
    String text = shortened(Difference.text(value));
    ObjectNode candidate = JsonNodeFactory.instance.objectNode();
    candidate.put("id", id(place + " " + text));
    if (text != null) {
      candidate.set("value", StringNode.valueOf(text));
    }
    return candidate;
  }

  /** Who wrote what stands is looked for only when it is listed. */
  private ObjectNode signed(ObjectNode candidate, Side side) {
    return candidate.has("author")
        ? candidate
        : candidate(Places.find(side.document(), place).orElse(null), side);
  }

  private String id(@Nullable JsonNode value) {
    return id(place + " " + shortened(Difference.text(value)));
  }

  private static @Nullable String shortened(@Nullable String json) {
    return json == null || json.length() <= LONGEST
        ? json
        : Difference.text(StringNode.valueOf(json.substring(0, LONGEST / 2)));
  }

  /** The candidates of a conflict, by identity, each spelled in the one way. */
  static Map<String, ObjectNode> of(@Nullable ObjectNode conflict) {
    Map<String, ObjectNode> candidates = new TreeMap<>();
    if (conflict != null) {
      String place = conflict.path("place").asString();
      Disagreements.indexed(conflict, "candidates", "id")
          .values()
          .forEach(
              each -> {
                ObjectNode spelled = spelled(place, each);
                candidates.put(spelled.path("id").stringValue(), spelled);
              });
    }
    return candidates;
  }

  /** An earlier version of the program wrote fields in the order in which it found them. */
  private static ObjectNode spelled(String place, ObjectNode candidate) {
    String value = Disagreements.value(candidate);
    if (value == null || !value.startsWith("{") && !value.startsWith("[")) {
      return candidate;
    }
    String text = Difference.text(JSON.read(value));
    return value.equals(text)
        ? candidate
        : candidate.deepCopy().put("id", id(place + " " + text)).put("value", text);
  }

  static boolean isMark(String place, @Nullable String value) {
    return value != null && value.equals(Difference.text(mark(place)));
  }

  /** An element that one took away and the other kept, by its identity alone. */
  static ObjectNode mark(String place) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", place.substring(place.lastIndexOf('/') + 1));
  }

  static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

package brobygger.merge;

import brobygger.casefile.field.FieldPolicies;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins two states of a document that were one before. It does not matter which is called one and
 * which other, nor when or where it is done: the result is the same to the byte. What both changed
 * differently is listed in the document as a conflict, and nothing is decided by a clock.
 *
 * @param <D> the document
 */
public final class Merge<D extends Record> {
  private final DocumentShape<D> shape;
  private final FieldPolicies fields;
  private final References references;

  /** For documents of this shape. */
  public Merge(DocumentShape<D> shape) {
    this.shape = shape;
    this.fields = FieldPolicies.of(shape.type());
    this.references = new References(fields);
  }

  /**
   * The joined document, valid and in its canonical form.
   *
   * @param before what both were made of; null when they have nothing in common
   */
  public ObjectNode of(@Nullable ObjectNode before, Side one, Side other) {
    Seals seals = new Seals(one, other);
    boolean broken = seals.areBroken(before);
    if (one.document().equals(other.document()) || !broken && other.document().equals(before)) {
      return one.document();
    }
    if (!broken && one.document().equals(before)) {
      return other.document();
    }
    ObjectNode earlier = before == null ? JsonNodeFactory.instance.objectNode() : before;
    Settled settled = Settled.since(before, one.document(), other.document());
    Set<String> whole = new HashSet<>();
    Set<String> needed = new TreeSet<>();
    while (true) {
      ThreeWay joining = new ThreeWay(fields, whole, needed, settled, seals);
      ObjectNode joined = joined(joining, earlier, one, other);
      Set<String> missing = references.lost(joined, one.document(), other.document());
      if (needed.addAll(missing)) {
        continue;
      }
      new Disagreements(joined, one, other, place -> !seals.standing().contains(place))
          .list(earlier, settled, joining.differences());
      try {
        return shape.write(shape.read(joined));
      } catch (DocumentProblemException e) {
        Optional<String> wider = wider(joined, e.problem().pointer(), whole);
        if (wider.isEmpty()) {
          String field = e.problem().pointer().replaceFirst("^/?([^/]*).*", "$1");
          return oneStands(earlier, joining, joined, field, new Sides(one, other));
        }
        whole.add(wider.get());
      }
    }
  }

  private ObjectNode joined(ThreeWay joining, ObjectNode before, Side one, Side other) {
    JsonNode joined =
        joining.values("", plain(before), plain(one.document()), plain(other.document()));
    ObjectNode document = ((ObjectNode) Objects.requireNonNull(joined)).deepCopy();
    references.rename(document, joining.renamed());
    return document;
  }

  private static ObjectNode plain(ObjectNode document) {
    ObjectNode plain = document.deepCopy();
    plain.remove(Disagreements.FIELD);
    return plain;
  }

  /**
   * The object around an impossible value, or a wider one: two changes that each make sense and
   * together do not are one disagreement.
   */
  private static Optional<String> wider(ObjectNode joined, String pointer, Set<String> whole) {
    String place = Places.of(joined, pointer);
    if (Places.find(joined, place).filter(JsonNode::isContainer).isEmpty()) {
      place = Places.parent(place);
    }
    while (whole.contains(place)) {
      place = Places.parent(place);
    }
    return place.isEmpty() ? Optional.empty() : Optional.of(place);
  }

  /**
   * When nothing smaller makes sense: of fields that do not go together, those of one side stand,
   * and those of the other are listed. One such field if that is enough, else two, else all that
   * differ: a field that has no part in it is not to be disagreed on, or whoever joined the same
   * otherwise would seem to have chosen there.
   */
  private ObjectNode oneStands(
      ObjectNode before, ThreeWay joining, ObjectNode joined, String field, Sides sides) {
    ObjectNode one = plain(sides.one().document());
    ObjectNode other = plain(sides.other().document());
    ObjectNode standing =
        (ObjectNode) Objects.requireNonNull(Difference.fuller(one, other), "two documents");
    Set<String> names = new TreeSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    names.removeIf(name -> Difference.same(one.get(name), other.get(name)));
    List<Set<String>> tries = new ArrayList<>();
    if (names.contains(field)) {
      tries.add(Set.of(field));
    }
    names.forEach(name -> tries.add(pair(field, name)));
    Set<String> single = new TreeSet<>(names);
    single.removeIf(
        name -> one.get(name) instanceof ArrayNode || other.get(name) instanceof ArrayNode);
    tries.add(single);
    for (Set<String> together : tries) {
      ObjectNode attempt = joined.deepCopy();
      Map<String, Difference> differences = new TreeMap<>(joining.differences());
      for (String name : together) {
        Places.set(attempt, "/" + name, standing.get(name));
        differences.keySet().removeIf(place -> (place + "/").startsWith("/" + name + "/"));
        differences.put(
            "/" + name, new Difference(before.get(name), one.get(name), other.get(name)));
      }
      try {
        return listed(attempt, before, sides, differences);
      } catch (DocumentProblemException e) {
        continue;
      }
    }
    Map<String, Difference> all = new TreeMap<>();
    names.forEach(
        name ->
            all.put("/" + name, new Difference(before.get(name), one.get(name), other.get(name))));
    return listed(standing.deepCopy(), before, sides, all);
  }

  private static Set<String> pair(String one, String other) {
    Set<String> pair = new TreeSet<>();
    pair.add(one);
    pair.add(other);
    pair.remove("");
    return pair;
  }

  private ObjectNode listed(
      ObjectNode standing, ObjectNode before, Sides sides, Map<String, Difference> differences) {
    new Disagreements(standing, sides.one(), sides.other(), place -> false)
        .list(
            before,
            Settled.since(before, sides.one().document(), sides.other().document()),
            differences);
    return shape.write(shape.read(standing));
  }

  private record Sides(Side one, Side other) {}
}

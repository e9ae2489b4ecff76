package brobygger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.RandomDocuments;
import brobygger.samples.SampleCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What holds for every two and three histories of a case, whatever was edited. */
class MergePropertiesTest {
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final Merge<CaseFile> MERGE = new Merge<>(SHAPE);

  private static final List<CaseFile> SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 24)).cases();
  private static final Owner OWNER = new Owner("Anna Dahl", "Havnekøbing");

  /** Nine of ten are sample cases; the tenth has something odd in every field. */
  private static CaseFile start(long seed, RandomDocuments documents) {
    int which = (int) Long.remainderUnsigned(seed, SAMPLES.size() + 1L);
    CaseFile start = which == SAMPLES.size() ? documents.caseFile() : SAMPLES.get(which);
    return start.withConflicts(List.of()).withOwner(OWNER);
  }

  private static Side side(ObjectNode document, String author) {
    return new Side(document, (place, value) -> new Side.Written(author, Instant.EPOCH));
  }

  private static ObjectNode edited(RandomDocuments documents, CaseFile before, int times) {
    CaseFile file = before;
    for (int i = 0; i < times; i++) {
      file = documents.edited(file).withConflicts(List.of()).withOwner(OWNER);
    }
    return SHAPE.write(file.withId(before.id()));
  }

  private static ObjectNode merged(ObjectNode before, ObjectNode one, ObjectNode other) {
    return MERGE.of(before, side(one, "Anna"), side(other, "Bo"));
  }

  @Property(tries = 10_000)
  void joiningIsTheSameFromBothSidesAndLosesNothing(@ForAll long seed) {
    RandomDocuments documents = new RandomDocuments(seed);
    CaseFile start = start(seed, documents);
    ObjectNode before = SHAPE.write(start);
    int times = 1 + (int) Long.remainderUnsigned(seed, 3);
    ObjectNode one = edited(documents, start, times);
    ObjectNode other = edited(documents, start, 1);
    ObjectNode joined = MERGE.of(before, side(one, "Anna"), side(other, "Bo"));
    assertThat(MERGE.of(before, side(other, "Bo"), side(one, "Anna"))).isEqualTo(joined);
    assertThat(MERGE.of(before, side(one, "Anna"), side(one, "Anna"))).isEqualTo(one);
    assertThat(merged(one, joined, one)).as("joining again").isEqualTo(joined);
    List<String> texts = texts(joined);
    Set<String> missing = new TreeSet<>(written(before, one));
    missing.addAll(written(before, other));
    missing.removeIf(
        value ->
            texts.stream().anyMatch(text -> text.contains(value) || text.contains(escaped(value))));
    assertThat(missing).isEmpty();
  }

  /** As it stands inside a candidate, which is JSON in a text. */
  private static String escaped(String value) {
    String quoted = CanonicalJson.text(StringNode.valueOf(value));
    return quoted.substring(1, quoted.length() - 1);
  }

  /** Texts that one has and the other had not. */
  private static Set<String> written(ObjectNode before, ObjectNode after) {
    Set<String> written = new HashSet<>(texts(after));
    written.removeAll(texts(before));
    return written;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isString()) {
      texts.add(node.stringValue());
    } else if (node.isNumber()) {
      texts.add(node.asString());
    } else if (node.isObject()) {
      // What both made, such as the hours of a Monday, keeps one of the two identities.
      node.properties().stream()
          .filter(property -> !property.getKey().equals("id"))
          .forEach(property -> texts.addAll(texts(property.getValue())));
    } else {
      node.forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  @Property(tries = 10_000)
  void threeAreJoinedAlikeInEveryOrderUpToTheListedConflicts(@ForAll long seed) {
    RandomDocuments documents = new RandomDocuments(seed);
    CaseFile start = start(seed, documents);
    ObjectNode before = SHAPE.write(start);
    ObjectNode one = edited(documents, start, 1);
    ObjectNode two = edited(documents, start, 1);
    ObjectNode three = edited(documents, start, 1);
    ObjectNode left = merged(before, merged(before, one, two), three);
    ObjectNode right = merged(before, one, merged(before, two, three));
    Set<String> places = places(left);
    places.addAll(places(right));
    assertThat(unordered(left, places)).isEqualTo(unordered(right, places));
  }

  private static Set<String> places(ObjectNode document) {
    Set<String> places = new TreeSet<>();
    document.path("conflicts").forEach(each -> places.add(each.path("place").asString()));
    return places;
  }

  /** Without what is in conflict in either order. */
  private static String unordered(ObjectNode document, Set<String> places) {
    ObjectNode copy = document.deepCopy();
    copy.remove("conflicts");
    places.stream()
        .sorted((a, b) -> b.length() - a.length())
        .filter(place -> Places.find(copy, place).isPresent())
        .forEach(place -> Places.set(copy, place, null));
    sort(copy);
    return CanonicalJson.text(copy);
  }

  private static void sort(JsonNode node) {
    if (node instanceof ArrayNode list) {
      List<JsonNode> elements = new ArrayList<>(list.valueStream().toList());
      elements.forEach(MergePropertiesTest::sort);
      elements.sort((a, b) -> CanonicalJson.text(a).compareTo(CanonicalJson.text(b)));
      list.removeAll();
      elements.forEach(list::add);
    } else {
      node.forEach(MergePropertiesTest::sort);
    }
  }
}

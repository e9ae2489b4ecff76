package brobygger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.document.DocumentShape;
import brobygger.samples.SampleCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two people who settle the same conflicts apart from each other. */
class SettledPropertiesTest {
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final Merge<CaseFile> MERGE = new Merge<>(SHAPE);
  private static final List<CaseFile> SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 24)).cases();
  private static final Owner OWNER = new Owner("Anna Dahl", "Havnekøbing");

  private static Side side(ObjectNode document, String author) {
    return new Side(document, (place, value) -> new Side.Written(author, Instant.EPOCH));
  }

  /** Writes into some of the fields that everybody writes into. */
  private static ObjectNode edited(CaseFile before, String who, Random chance) {
    ObjectNode document = SHAPE.write(before);
    for (String pointer :
        List.of(
            "/citizen/phone",
            "/citizen/wishes",
            "/citizen/background",
            "/placements/0/description/purpose",
            "/placements/0/description/tasks",
            "/accommodations/0/handling")) {
      if (chance.nextInt(3) > 0 && document.at(pointer.replaceFirst("/[^/]*$", "")).isObject()) {
        ObjectNode around = (ObjectNode) document.at(pointer.replaceFirst("/[^/]*$", ""));
        String text = who + " " + chance.nextInt(3);
        around.put(pointer.substring(pointer.lastIndexOf('/') + 1), text);
      }
    }
    if (chance.nextBoolean()) {
      document.put("opened", before.opened().minusDays(1 + chance.nextInt(3)).toString());
    }
    if (chance.nextInt(4) == 0 && document.path("accommodations").size() > 0) {
      ((ArrayNode) document.path("accommodations")).remove(0);
    }
    return SHAPE.write(SHAPE.read(document));
  }

  /** Settles every conflict of a value by chance; what was chosen, by place. */
  private static ObjectNode settled(ObjectNode document, Random chance) {
    ObjectNode settled = document.deepCopy();
    ArrayNode conflicts = (ArrayNode) settled.remove("conflicts");
    ArrayNode left = settled.putArray("conflicts");
    for (JsonNode conflict : conflicts) {
      String place = conflict.path("place").stringValue();
      if (Disagreements.isOfElement(place, (ObjectNode) conflict)) {
        left.add(conflict);
      } else {
        JsonNode candidates = conflict.path("candidates");
        JsonNode chosen = candidates.get(chance.nextInt(candidates.size()));
        JsonNode value =
            chosen.has("value")
                ? JsonMapper.shared().readTree(chosen.path("value").stringValue())
                : null;
        Places.set(settled, place, value);
      }
    }
    return SHAPE.write(SHAPE.read(settled));
  }

  private static Set<String> open(ObjectNode document) {
    return new TreeSet<>(Disagreements.byPlace(document).keySet());
  }

  @Property(tries = 1_000)
  void whereTheyChoseTheSameItIsSettledAndElseTheyDisagreeAgain(@ForAll long seed) {
    Random chance = new Random(seed);
    CaseFile start =
        SAMPLES
            .get((int) Long.remainderUnsigned(seed, SAMPLES.size()))
            .withConflicts(List.of())
            .withOwner(OWNER);
    ObjectNode joined =
        MERGE.of(
            SHAPE.write(start),
            side(edited(start, "Anna", chance), "Anna"),
            side(edited(start, "Bo", chance), "Bo"));
    Assume.that(joined.has("conflicts"));
    ObjectNode one = settled(joined, chance);
    ObjectNode other = settled(joined, chance);
    ObjectNode again = MERGE.of(joined, side(one, "Anna"), side(other, "Bo"));
    assertThat(MERGE.of(joined, side(other, "Bo"), side(one, "Anna"))).isEqualTo(again);
    Set<String> expected = open(one);
    for (String place : open(joined)) {
      if (Places.exists(again, place)
          && !Difference.same(
              Places.find(one, place).orElse(null), Places.find(other, place).orElse(null))) {
        expected.add(place);
      }
    }
    assertThat(open(again)).containsAll(expected);
    if (one.equals(other)) {
      assertThat(again).isEqualTo(one);
    }
  }
}

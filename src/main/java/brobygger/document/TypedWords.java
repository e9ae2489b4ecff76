package brobygger.document;

import brobygger.casefile.followup.VisitBox;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes half-typed words out of a visit's sheet. In format 1 a follow-up had a {@code sheet} with
 * its answers and seven texts; in format 2 the answers stand in {@code asked}, and no word is lost:
 * each text that holds any stands in {@code unfiled} with the box it was typed in. What is made
 * depends on the document alone.
 */
final class TypedWords {
  private static final String SHEET = "sheet";
  private static final String ASKED = "asked";
  private static final String UNFILED = "unfiled";
  private static final List<String> ANSWERS = List.of("scales", "answers");

  /** What the seven texts were called, in the order they are listed. */
  static final Map<String, VisitBox> BOXES = boxes();

  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private final ObjectNode followUp;

  private TypedWords(ObjectNode followUp) {
    this.followUp = followUp;
  }

  private static Map<String, VisitBox> boxes() {
    Map<String, VisitBox> boxes = new LinkedHashMap<>();
    boxes.put("statement", VisitBox.STATEMENT);
    boxes.put("who", VisitBox.WHO);
    boxes.put("what", VisitBox.WHAT);
    boxes.put("by", VisitBox.BY);
    boxes.put("attended", VisitBox.ATTENDED);
    boxes.put("note", VisitBox.NOTE);
    boxes.put("noteAssessment", VisitBox.NOTE_ASSESSMENT);
    return boxes;
  }

  /** Takes the words out of every visit of a case; the tree is changed. */
  static void takeOut(ObjectNode document) {
    Map<String, TypedWords> visits = new LinkedHashMap<>();
    for (JsonNode each : document.path("followUps")) {
      if (each instanceof ObjectNode followUp) {
        TypedWords words = new TypedWords(followUp);
        visits.put(followUp.path("id").asString(""), words);
        words.takeOut();
      }
    }
    if (document.get("conflicts") instanceof ArrayNode conflicts) {
      List<JsonNode> open = List.copyOf(conflicts.valueStream().toList());
      conflicts.removeAll();
      for (JsonNode each : open) {
        if (!(each instanceof ObjectNode conflict) || stays(conflict, visits)) {
          conflicts.add(each);
        }
      }
      if (conflicts.isEmpty()) {
        document.remove("conflicts");
      }
    }
  }

  private void takeOut() {
    if (followUp.get(SHEET) instanceof ObjectNode sheet) {
      followUp.remove(SHEET);
      ObjectNode asked = asked(sheet);
      if (asked != null) {
        followUp.set(ASKED, asked);
      }
    }
  }

  /** The answers of a sheet, null when there are none; its words are added to the visit. */
  private @Nullable ObjectNode asked(ObjectNode sheet) {
    BOXES.forEach((name, box) -> add(box, sheet.path(name)));
    ObjectNode asked = JsonNodeFactory.instance.objectNode();
    ANSWERS.forEach(name -> asked.set(name, sheet.path(name)));
    return ANSWERS.stream().allMatch(name -> sheet.path(name).isEmpty()) ? null : asked;
  }

  private void add(VisitBox box, JsonNode words) {
    String text = words.stringValue("");
    if (text.isBlank()) {
      return;
    }
    String visit = followUp.path("id").asString("");
    String id = id(UNFILED + " " + visit + " " + box + " " + text);
    ArrayNode unfiled = followUp.withArray(UNFILED);
    if (unfiled.valueStream().noneMatch(each -> each.path("id").stringValue("").equals(id))) {
      unfiled.addObject().put("id", id).put("box", box.name()).put("text", text);
    }
  }

  /**
   * Whether two people's disagreement is still one. About words it is none any longer: both stand
   * in the visit, for whoever goes on with it.
   */
  private static boolean stays(ObjectNode conflict, Map<String, TypedWords> visits) {
    String[] place = conflict.path("place").stringValue("").split("/", 5);
    TypedWords visit = place.length > 3 ? visits.get(place[2]) : null;
    if (visit == null || !place[1].equals("followUps") || !place[3].equals(SHEET)) {
      return true;
    }
    return place.length == 4
        ? visit.wholeSheet(conflict, place)
        : ANSWERS.contains(place[4].split("/", 2)[0])
            ? visit.answer(conflict, place)
            : visit.words(conflict, place[4]);
  }

  /** A disagreement about an answer, which stands elsewhere now. */
  private boolean answer(ObjectNode conflict, String[] place) {
    String there = String.join("/", place[0], place[1], place[2], ASKED, place[4]);
    if (!(followUp.get(ASKED) instanceof ObjectNode)) {
      return false;
    }
    conflict.put("id", id(there)).put("place", there);
    return true;
  }

  private boolean words(ObjectNode conflict, String name) {
    VisitBox box = BOXES.get(name);
    if (box != null) {
      for (JsonNode each : conflict.path("candidates")) {
        add(box, value(each, "value"));
      }
    }
    return false;
  }

  /** One had a sheet and the other none, or two quite different ones. */
  private boolean wholeSheet(ObjectNode conflict, String[] place) {
    String there = String.join("/", place[0], place[1], place[2], ASKED);
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (JsonNode each : conflict.path("candidates")) {
      ObjectNode candidate = (ObjectNode) each.deepCopy();
      asked(candidate, "value");
      if (kept.valueStream().noneMatch(k -> k.path("value").equals(candidate.path("value")))) {
        kept.add(candidate);
      }
    }
    asked(conflict, "before");
    conflict.put("id", id(there)).put("place", there).set("candidates", kept);
    return kept.size() > 1;
  }

  /** Takes the words out of a sheet that stands as a text of JSON. */
  private void asked(ObjectNode around, String field) {
    JsonNode asked = value(around, field) instanceof ObjectNode sheet ? asked(sheet) : null;
    if (asked == null) {
      around.remove(field);
    } else {
      around.put(field, CanonicalJson.text(asked));
    }
  }

  private static JsonNode value(JsonNode around, String field) {
    JsonNode text = around.path(field);
    try {
      return text.isString() ? JSON.read(text.stringValue("")) : text;
    } catch (DocumentProblemException e) {
      return text;
    }
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

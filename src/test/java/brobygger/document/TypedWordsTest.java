package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.value.ElementId;
import brobygger.samples.SampleCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Words that were being typed in a visit when the case was of format 1. */
class TypedWordsTest {
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final FollowUp VISIT =
      FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2026, 11, 24));
  private static final String PLACE = "/followUps/" + VISIT.id() + "/sheet";

  private static ObjectNode sheet(String text) {
    ObjectNode sheet = JsonMapper.shared().createObjectNode();
    sheet.putArray("scales");
    sheet.putArray("answers");
    TypedWords.BOXES.keySet().forEach(name -> sheet.put(name, text.isEmpty() ? "" : name + text));
    return sheet;
  }

  /** A case of format 1 with one visit. */
  private static ObjectNode older(Consumer<ObjectNode> change) {
    CaseFile file =
        SampleCases.on(LocalDate.of(2026, 11, 24)).cases().getFirst().withFollowUps(List.of(VISIT));
    ObjectNode tree = SHAPE.write(file).put("format", 1);
    change.accept((ObjectNode) tree.at("/followUps/0"));
    return tree;
  }

  private static FollowUp visit(ObjectNode older) {
    return SHAPE.read(older).followUps().getFirst();
  }

  @Test
  void noWordIsLostAndNoneIsTypedTwice() {
    ObjectNode older = older(visit -> visit.set("sheet", sheet(" er skrevet\nher ")));
    FollowUp visit = visit(older);
    assertThat(visit.unfiled())
        .extracting(UnfiledWords::box)
        .containsExactlyElementsOf(Arrays.asList(VisitBox.values()));
    assertThat(visit.unfiled())
        .extracting(UnfiledWords::text)
        .containsExactlyElementsOf(
            TypedWords.BOXES.keySet().stream().map(name -> name + " er skrevet\nher ").toList());
    assertThat(visit.asked()).isNull();
    assertThat(SHAPE.upgraded(older)).as("the same everywhere").isEqualTo(SHAPE.upgraded(older));
    assertThat(SHAPE.write(SHAPE.read(older))).isEqualTo(SHAPE.upgraded(older));
    assertThat(visit(SHAPE.upgraded(older))).isEqualTo(visit);
  }

  @Test
  void answersStayAndEmptyTextsAreNothing() {
    ObjectNode older =
        older(
            visit -> {
              ObjectNode sheet = sheet("");
              sheet
                  .withArray("scales")
                  .addObject()
                  .put("id", ElementId.random().toString())
                  .put("scale", "WELL")
                  .put("value", 7);
              visit.set("sheet", sheet.put("who", " \n"));
            });
    FollowUp visit = visit(older);
    assertThat(visit.visit().scales())
        .singleElement()
        .satisfies(scale -> assertThat(scale.scale()).isEqualTo(Scale.WELL));
    assertThat(visit.unfiled()).isEmpty();
    assertThat(visit(older(none -> {}))).as("without a sheet").isEqualTo(VISIT);
    assertThat(visit(older(each -> each.set("sheet", sheet(""))))).as("empty").isEqualTo(VISIT);
  }

  @Test
  void otherWordsAreOtherElementsSoThatBothStandWhenTwoAreJoined() {
    FollowUp one = visit(older(visit -> visit.set("sheet", sheet(" a"))));
    FollowUp other = visit(older(visit -> visit.set("sheet", sheet(" b"))));
    assertThat(one.unfiled())
        .extracting(UnfiledWords::id)
        .doesNotContainAnyElementsOf(other.unfiled().stream().map(UnfiledWords::id).toList());
  }

  private static ObjectNode conflict(ObjectNode older, String place, JsonNode... values) {
    ArrayNode conflicts = older.withArray("conflicts");
    ObjectNode conflict =
        conflicts.addObject().put("id", ElementId.random().toString()).put("place", place);
    ArrayNode candidates = conflict.putArray("candidates");
    for (JsonNode value : values) {
      candidates
          .addObject()
          .put("id", ElementId.random().toString())
          .put("value", CanonicalJson.text(value))
          .put("author", "Ida Holm")
          .put("at", "2026-11-24T08:00:00Z");
    }
    return older;
  }

  private static JsonNode text(String text) {
    return JsonMapper.shared().getNodeFactory().stringNode(text);
  }

  @Test
  void twoWaysOfTypingAreNoDisagreementAndBothStand() {
    ObjectNode older = older(visit -> visit.set("sheet", sheet("").put("statement", "Det larmer")));
    conflict(older, PLACE + "/statement", text("Det larmer"), text("Det støver"));
    CaseFile file = SHAPE.read(older);
    assertThat(file.conflicts()).isEmpty();
    assertThat(file.followUps().getFirst().unfiled())
        .extracting(UnfiledWords::text)
        .containsExactly("Det larmer", "Det støver");
  }

  @Test
  void twoNumbersOnAScaleAreADisagreementAtTheirNewPlace() {
    ElementId scale = ElementId.random();
    ObjectNode older =
        older(
            visit -> {
              ObjectNode sheet = sheet("");
              sheet
                  .withArray("scales")
                  .addObject()
                  .put("id", scale.toString())
                  .put("scale", "WELL")
                  .put("value", 7);
              visit.set("sheet", sheet);
            });
    JsonNode seven = JsonMapper.shared().getNodeFactory().numberNode(7);
    JsonNode eight = JsonMapper.shared().getNodeFactory().numberNode(8);
    conflict(older, PLACE + "/scales/" + scale + "/value", seven, eight);
    conflict(older, "/citizen/phone", text("1"), text("2"));
    assertThat(SHAPE.read(older).conflicts())
        .extracting(Conflict::place)
        .containsExactly(
            "/followUps/" + VISIT.id() + "/asked/scales/" + scale + "/value", "/citizen/phone");
  }

  @Test
  void aWholeSheetAgainstAnotherIsOneOnlyWhereTheAnswersDiffer() {
    ObjectNode older = older(visit -> visit.set("sheet", sheet(" a")));
    conflict(older, PLACE, sheet(" a"), sheet(" b"));
    CaseFile file = SHAPE.read(older);
    assertThat(file.conflicts()).isEmpty();
    List<String> words = new ArrayList<>();
    file.followUps().getFirst().unfiled().forEach(each -> words.add(each.text()));
    assertThat(words).hasSize(2 * VisitBox.values().length).contains("note a", "note b");
  }
}

package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.cli.People.Result;
import brobygger.samples.SampleCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What setting one field of a case by command may do, and what it may not. */
class SetByCommandTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.now(People.CLOCK));
  private static final String NOWHERE = "00000000-0000-4000-8000-000000000001";
  private static final String NOTES = "Notater kan ikke sættes ind, fjernes eller rettes for andre";

  @TempDir Path folder;
  private People people;
  private CaseFile sample;
  private String id;

  @BeforeEach
  void aHomeWithTheSamples() {
    people = new People(folder);
    people.initWith("anna", SAMPLES);
    sample =
        SAMPLES.cases().stream()
            .filter(file -> file.placements().stream().anyMatch(p -> !p.functions().isEmpty()))
            .filter(file -> !file.accommodations().isEmpty() && !file.followUps().isEmpty())
            .findFirst()
            .orElseThrow();
    id = sample.id().toString();
  }

  private Result set(String place, String value) {
    return people.in("anna", "case", "set", id, place, value);
  }

  private ObjectNode shown() {
    return (ObjectNode) people.done("anna", "case", "show", id, "--json").json();
  }

  /** Refused in one line, and nothing changed. */
  private void refused(String place, String value, String why) {
    ObjectNode before = shown();
    Result refused = set(place, value);
    assertThat(refused.exitCode()).as(refused.toString()).isEqualTo(1);
    assertThat(refused.err()).contains(why, "Intet er ændret").hasLineCount(1);
    assertThat(shown()).isEqualTo(before);
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  @Test
  void aTextStandsAsItIsTyped() {
    for (String typed :
        List.of(
            "\"Samira\"",
            "\"Kom ind\", sagde han. \"Tak.\"",
            "{\"a\":1}",
            "[]",
            "[1] se bilag",
            "\"",
            "12",
            "true",
            "\\\"skrå\\\"")) {
      assertThat(set("/citizen/wishes", typed).exitCode()).isZero();
      assertThat(shown().get("citizen").get("wishes").stringValue()).isEqualTo(typed);
    }
  }

  @Test
  void whatIsNoTextIsStillRead() {
    assertThat(set("/rhythm/reason", "Ferie i juli.").err()).isEmpty();
    assertThat(set("/rhythm/everyDays", "9").err()).isEmpty();
    assertThat(set("/citizen/born", "\"1990-02-03\"").err()).isEmpty();
    assertThat(set("/citizen/competences", "[]").exitCode()).isZero();
    assertThat(shown().get("citizen").get("born").stringValue()).isEqualTo("1990-02-03");
    assertThat(shown().get("citizen").get("competences")).isEmpty();
    assertThat(set("/agreements", "[{\"id\":\"" + NOWHERE + "\"}]").exitCode()).isEqualTo(1);
  }

  @Test
  void aStepIsOneOfTheCasesAndTheStairsStay() {
    int placement = 0;
    while (sample.placements().get(placement).functions().isEmpty()) {
      placement++;
    }
    String start = "/placements/" + placement + "/functions/0/start/step";
    assertThat(set(start, "SELF_STARTING").exitCode()).isZero();
    assertThat(shown().at(start).stringValue()).isEqualTo("SELF_STARTING");
    ObjectNode before = shown();
    for (String none : List.of("EXPERT", "ekspert")) {
      Result result = set(start, none);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).hasLineCount(1);
      assertThat(shown()).isEqualTo(before);
    }
    assertThat(set(start, "EXPERT").err()).contains("EXPERT", "ikke på sagens trappe");
    refused("/steps", "[\"BEGINNER\",\"TRAINED\"]", "ikke rettes med hånden");
    refused("/steps/0", "EXPERT", "ikke rettes med hånden");
    assertThat(shown().get("steps")).hasSize(5);
  }

  @Test
  void ownNotesOfTodayChangeTheirWordsAndStay() {
    people.done("anna", "note", "add", id, "--text", "Kom til tiden.");
    int last = shown().get("notes").size() - 1;
    assertThat(set("/notes/" + last + "/text", "Kom \"før\" tiden.").exitCode()).isZero();
    assertThat(shown().get("notes").get(last).get("text").stringValue())
        .isEqualTo("Kom \"før\" tiden.");
    refused("/notes/" + last + "/followUp", sample.followUps().getFirst().id().toString(), NOTES);
  }

  @Test
  void notesAreNotEmptied() {
    id = people.newCase("anna", "Mia Vang");
    people.done("anna", "note", "add", id, "--text", "Et.");
    people.done("anna", "note", "add", id, "--text", "To.");
    for (String nothing : List.of("", "null", "[]")) {
      refused("/notes", nothing, NOTES);
    }
    refused("/notes/0", "null", NOTES);
  }

  @Test
  void noNoteIsPutUnderAName() {
    id = people.newCase("anna", "Mia Vang");
    people.done("anna", "note", "add", id, "--text", "Mine ord.");
    ArrayNode notes = (ArrayNode) shown().get("notes");
    ObjectNode forged = ((ObjectNode) notes.get(0)).deepCopy();
    forged.put("id", NOWHERE).put("author", "Bo").put("text", "Bos ord.");
    notes.add(forged);
    refused("/notes", notes.toString(), NOTES);
    refused("/notes/0", forged.toString(), NOTES);
    ObjectNode other = ((ObjectNode) shown().get("notes").get(0)).put("author", "Bo");
    refused("/notes/0", other.toString(), NOTES);
    ObjectNode earlier =
        ((ObjectNode) shown().get("notes").get(0)).put("writtenAt", "2026-11-01T08:00:00Z");
    refused("/notes/0", earlier.toString(), NOTES);
    ObjectNode remarked = (ObjectNode) shown().get("notes").get(0);
    remarked
        .putArray("addenda")
        .addObject()
        .put("id", NOWHERE)
        .put("at", "2026-11-01T08:00:00Z")
        .put("author", "Bo")
        .put("text", "Bos bemærkning.");
    refused("/notes/0", remarked.toString(), NOTES);
    refused("/notes/0/addenda", remarked.get("addenda").toString(), "ikke rettes med hånden");
  }

  @Test
  void whatAnotherWroteTodayIsNotRewritten() {
    id = people.newCase("anna", "Mia Vang");
    people.done("anna", "note", "add", id, "--text", "Annas ord.");
    people.init("bo");
    people.done("bo", "import", people.export("anna", id).toString());
    Result rewritten = people.in("bo", "case", "set", id, "/notes/0/text", "Bos ord.");
    assertThat(rewritten.exitCode()).isEqualTo(1);
    assertThat(rewritten.err()).contains("Notatet kan ikke ændres mere", "anna");
    for (String nothing : new String[] {"", "[]"}) {
      assertThat(people.in("bo", "case", "set", id, "/notes", nothing).exitCode()).isEqualTo(1);
    }
    assertThat(people.done("bo", "case", "show", id, "--json").json()).isEqualTo(shown());
  }

  @Test
  void whatWasSaidOfADescriptionStands() {
    String at = "/placements/0";
    ObjectNode placement = (ObjectNode) shown().get("placements").get(0).deepCopy();
    placement
        .putArray("comments")
        .addObject()
        .put("id", NOWHERE)
        .put("text", "Skriv det kort.")
        .put("field", "")
        .put("author", "Lis Holm")
        .put("at", "2026-11-01T08:00:00Z");
    refused(at + "/comments", placement.get("comments").toString(), "har sagt om beskrivelsen");
    refused(at, placement.toString(), "har sagt om beskrivelsen");
    ArrayNode reviews = JsonMapper.shared().createArrayNode();
    reviews
        .addObject()
        .put("id", NOWHERE)
        .put("author", "Lis Holm")
        .put("state", "APPROVED")
        .put("at", "2026-11-01T08:00:00Z");
    refused(at + "/reviews", reviews.toString(), "har sagt om beskrivelsen");
  }

  @Test
  void aDecidedAgreementStands() {
    id = people.newCase("anna", "Mia Vang");
    ArrayNode agreed = JsonMapper.shared().createArrayNode();
    agreed
        .addObject()
        .put("id", NOWHERE)
        .put("who", "Leif")
        .put("what", "skriver tavlen")
        .put("state", "OPEN");
    assertThat(set("/agreements", agreed.toString()).err()).isEmpty();
    assertThat(set("/agreements/0/by", "2027-01-04").err()).isEmpty();
    assertThat(set("/agreements/0/state", "KEPT").err()).isEmpty();
    ObjectNode before = shown();
    for (String[] typed :
        new String[][] {
          {"/agreements/0/what", "\"x\""},
          {"/agreements/0/by", "null"},
          {"/agreements/0/state", "OPEN"},
          {"/agreements", "[]"}
        }) {
      Result refused = set(typed[0], typed[1]);
      assertThat(refused.exitCode()).as(typed[0]).isEqualTo(1);
      assertThat(refused.err())
          .hasLineCount(1)
          .contains("Aftalen “skriver tavlen” er holdt og står, som den er. Lav en ny aftale");
      assertThat(shown()).isEqualTo(before);
    }
  }

  @Test
  void theOwnerIsHandedOnAndNotSet() {
    refused("/owner/name", "Bo", "brobygger handover");
    refused("/owner", "{\"name\":\"Bo\",\"organisation\":\"\"}", "brobygger handover");
    refused("", shown().put("opened", "2026-01-01").toString(), "ikke rettes med hånden");
    refused("/id", NOWHERE, "ikke rettes med hånden");
    refused("/notes/0/id", NOWHERE, "ikke rettes med hånden");
  }

  @Test
  void whatIsNotSetByHandSaysWhyNot() {
    refused("/notes/0/author", "Bo", "Hvem der skrev noget, og hvornår, kan ikke rettes");
    refused("/guide/0/answeredBy", "Bo", "Hvem der skrev noget, og hvornår, kan ikke rettes");
    refused("/goals/0/id", NOWHERE, "Et id siger, hvilken del det er");
    refused("/notes/0/addenda/0/text", "Andet.", "brobygger note append");
    refused("/conflicts", "[]", "brobygger settle");
    refused("/conflicts/0/place", "/citizen/name", "brobygger settle");
    refused("/format", "1", "Det felt kan ikke rettes med hånden");
  }

  @Test
  void aCompanyNobodyHasIsRefused() {
    String unknown = "ingen virksomhed med det id";
    refused("/placements/0/company", NOWHERE, unknown);
    JsonNode placement = shown().get("placements").get(0);
    refused("/placements/0", ((ObjectNode) placement).put("company", NOWHERE).toString(), unknown);
    String known = SAMPLES.companies().getLast().id().toString();
    assertThat(set("/placements/0/company", known).exitCode()).isZero();
  }

  @Test
  void whatPointsAtNothingIsRefused() {
    String unknown = "ikke noget med det id";
    refused("/placements/0/contactPerson", NOWHERE, unknown);
    refused("/placements/0/contactPerson", json(NOWHERE), unknown);
    id = people.newCase("anna", "Mia Vang");
    people.done(
        "anna",
        "case",
        "set",
        id,
        "/agreements",
        "[{\"id\":\"11111111-0000-4000-8000-000000000001\",\"who\":\"Leif\",\"what\":\"ringer\","
            + "\"state\":\"OPEN\"}]");
    refused("/agreements/0/origin", NOWHERE, unknown);
    refused(
        "/snoozes",
        "[{\"id\":\"11111111-0000-4000-8000-000000000003\",\"reason\":\"ferie\",\"rule\":\"X\","
            + "\"about\":\"%s\",\"until\":\"2026-12-24\"}]".formatted(NOWHERE),
        unknown);
    refused(
        "/accommodations",
        "[{\"id\":\"11111111-0000-4000-8000-000000000004\",\"need\":\"Ro\",\"extent\":\"\","
            + "\"handling\":\"\",\"responsible\":\"\",\"canDo\":\"\",\"sharing\":\"UNDECIDED\","
            + "\"tasks\":[{\"id\":\"11111111-0000-4000-8000-000000000002\",\"task\":\"%s\"}]}]"
                .formatted(NOWHERE),
        unknown);
  }

  @Test
  void aConflictIsSettledWithWhatIsTypedAndWithNothingUnknown() {
    String company = "/placements/0/company";
    List<String> others =
        sample.placements().stream().map(each -> each.company().toString()).toList();
    List<String> companies =
        SAMPLES.cases().stream()
            .flatMap(file -> file.placements().stream())
            .map(each -> each.company().toString())
            .filter(each -> !others.contains(each))
            .distinct()
            .toList();
    people.init("bo");
    String[] all =
        SAMPLES.cases().stream().map(file -> file.id().toString()).toArray(String[]::new);
    people.done("bo", "import", people.export("anna", all).toString());
    people.done("anna", "case", "set", id, "/citizen/wishes", "Vil bage.");
    people.done("anna", "case", "set", id, company, companies.get(0));
    people.done("bo", "case", "set", id, "/citizen/wishes", "Vil male.");
    people.done("bo", "case", "set", id, company, companies.get(1));
    people.done("anna", "import", people.export("bo", id).toString());
    Result refused = people.in("anna", "settle", id, company, "--text", NOWHERE);
    assertThat(refused.exitCode()).as(refused.toString()).isEqualTo(1);
    assertThat(refused.err()).contains("ingen virksomhed med det id");
    people.done("anna", "settle", id, "/citizen/wishes", "--text", "\"Bage\", siger han.");
    assertThat(shown().at("/citizen/wishes").stringValue()).isEqualTo("\"Bage\", siger han.");
  }
}

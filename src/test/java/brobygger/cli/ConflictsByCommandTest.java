package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.samples.SampleCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two homes, the same case, edits on both sides. */
class ConflictsByCommandTest {
  @TempDir Path folder;
  People people;
  String id;

  @BeforeEach
  void bothHaveTheCase() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    id = people.newCase("anna", "Søren");
    done(people.in("bo", "import", people.export("anna", id).toString()));
  }

  private static Result done(Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  private void set(String person, String path, String value) {
    done(people.in(person, "case", "set", id, path, value));
  }

  private JsonNode conflicts(String person) {
    return done(people.in(person, "conflicts", id, "--json")).json().get("conflicts");
  }

  private String shown(String person) {
    return done(people.in(person, "case", "show", id, "--json")).out();
  }

  private void crosswise(boolean annaFirst) {
    Path fromAnna = people.export("anna", id);
    Path fromBo = people.export("bo", id);
    if (annaFirst) {
      done(people.in("anna", "import", fromBo.toString()));
      done(people.in("bo", "import", fromAnna.toString()));
    } else {
      done(people.in("bo", "import", fromAnna.toString()));
      done(people.in("anna", "import", fromBo.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatBothChangedIsListedAndSettledForBoth(boolean annaFirst) {
    set("anna", "/citizen/phone", "11 11 11 11");
    set("anna", "/citizen/email", "anna@solby.example");
    set("anna", "/opened", "2026-11-01");
    set("bo", "/citizen/phone", "22 22 22 22");
    set("bo", "/citizen/wishes", "Gartner");
    set("bo", "/opened", "2026-11-02");
    crosswise(annaFirst);
    assertThat(shown("anna")).isEqualTo(shown("bo"));
    assertThat(conflicts("anna"))
        .extracting(each -> each.get("path").stringValue())
        .containsExactly("/citizen/phone", "/opened");
    assertThat(conflicts("anna").get(0).get("candidates"))
        .extracting(each -> each.get("value").stringValue())
        .containsExactlyInAnyOrder("11 11 11 11", "22 22 22 22");
    done(people.in("anna", "settle", id, "/citizen/phone", "--theirs"));
    done(people.in("bo", "settle", id, "/opened", "--text", "2026-11-03"));
    crosswise(!annaFirst);
    assertThat(shown("anna")).isEqualTo(shown("bo"));
    assertThat(conflicts("bo")).isEmpty();
    JsonNode now = people.in("anna", "case", "show", id, "--json").json();
    assertThat(now.at("/citizen/phone").stringValue()).isEqualTo("22 22 22 22");
    assertThat(now.at("/citizen/email").stringValue()).isEqualTo("anna@solby.example");
    assertThat(now.at("/citizen/wishes").stringValue()).isEqualTo("Gartner");
    assertThat(now.at("/opened").stringValue()).isEqualTo("2026-11-03");
    assertThat(people.in("anna", "conflicts").out()).contains("Intet er uafklaret");
    done(people.in("anna", "check"));
    done(people.in("bo", "check"));
  }

  @ParameterizedTest
  @CsvSource({"--ours, --ours, 1", "--theirs, --theirs, 1", "--ours, --theirs, 0"})
  void whoeverChoosesDifferentlyDisagreesAgain(String anna, String bo, int left) {
    set("anna", "/citizen/wishes", "Et bageri");
    set("bo", "/citizen/wishes", "Et gartneri");
    crosswise(true);
    done(people.in("anna", "settle", id, "/citizen/wishes", anna));
    done(people.in("bo", "settle", id, "/citizen/wishes", bo));
    crosswise(false);
    assertThat(shown("anna")).isEqualTo(shown("bo"));
    assertThat(conflicts("anna")).hasSize(left);
    assertThat(conflicts("bo")).hasSize(left);
    if (left == 1) {
      assertThat(conflicts("anna").get(0).get("candidates")).hasSize(2);
      done(people.in("bo", "settle", id, "/citizen/wishes", "--ours"));
      crosswise(true);
      assertThat(shown("anna")).isEqualTo(shown("bo")).contains("Et gartneri");
      assertThat(conflicts("anna")).isEmpty();
    }
  }

  @Test
  void aWrongValueIsToldWhatBelongsThere() {
    SampleCases samples = SampleCases.on(LocalDate.now(People.CLOCK));
    people.initWith("cilla", samples);
    String samira =
        samples.cases().stream()
            .filter(each -> !each.placements().isEmpty())
            .findFirst()
            .orElseThrow()
            .id()
            .toString();
    assertThat(people.in("cilla", "case", "set", samira, "/placements/0/kind", "HEST").err())
        .contains("en af disse: ", "_");
    assertThat(
            people
                .in("cilla", "case", "set", samira, "/placements/0/weeklyHours", "ti timer")
                .err())
        .contains("timer som PT8H");
    Result alone = people.in("cilla", "case", "set", id(samples), "/rhythm/everyDays", "6");
    assertThat(alone.err()).doesNotContain("ContactRhythm");
  }

  @Test
  void howItWasAskedForIsToldInWords() {
    assertThat(people.in("anna", "handover", id, "--to", "anna").err())
        .contains("anna er dig selv");
    assertThat(people.in("anna", "contact", "confirm", "1".repeat(30)).err())
        .contains("ingen kontakt med nøglenummeret");
    Result french = people.in("anna", "case", "list", "--language", "fr");
    assertThat(french.exitCode()).isEqualTo(2);
    assertThat(french.err()).contains("fr kan ikke vælges", "da eller en");
    Result both = people.in("anna", "settle", id, "/opened", "--ours", "--theirs");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("Vælg kun én");
    Result none = people.in("anna", "settle", id, "/opened");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("Vælg én af --ours, --theirs, --by, --text");
  }

  private static String id(SampleCases samples) {
    return samples.cases().stream()
        .filter(each -> each.rhythm().reason().isEmpty())
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  @Test
  void whatABundleBringsUnsettledIsSaidBeforeItIsTakenIn() {
    set("anna", "/citizen/phone", "11 11 11 11");
    set("bo", "/citizen/phone", "22 22 22 22");
    done(people.in("bo", "import", people.export("anna", id).toString()));
    Path joined = people.export("bo", id);
    assertThat(people.in("anna", "import", joined.toString(), "--preview").out())
        .contains("opdateres: ", ", 1 uafklaret");
    done(people.in("anna", "import", joined.toString(), "--park", id));
    assertThat(done(people.in("anna", "inbox", "accept", id)).out())
        .contains("Én ændring skal afklares: brobygger conflicts");
  }

  @Test
  void keepingOursLeavesTheOtherValueInTheHistory() {
    set("anna", "/citizen/phone", "11 11 11 11");
    set("bo", "/citizen/phone", "22 22 22 22");
    assertThat(people.in("bo", "import", people.export("anna", id).toString()).out())
        .contains("Én ændring skal afklares: brobygger conflicts");
    crosswise(true);
    assertThat(people.in("anna", "conflicts").out())
        .contains(
            "(" + id + ")",
            "/citizen/phone",
            "før: (tomt)",
            ": 11 11 11 11 (--ours",
            ": 22 22 22 22 (--theirs",
            "står nu",
            "brobygger settle ID");
    done(people.in("anna", "settle", id, "/citizen/phone", "--ours"));
    assertThat(shown("anna")).contains("11 11 11 11").doesNotContain("22 22 22 22");
    assertThat(read(people.export("anna", id))).contains("22 22 22 22");
    Result again = people.in("anna", "settle", id, "/citizen/phone", "--ours");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("ikke noget uafklaret");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/citizen/shoeSize, 44, felt findes ikke",
    "/nowhere/at/all, x, felt findes ikke",
    "citizen, x, felt findes ikke",
    "/citizen/name, '', mangler",
    "/opened, i går, en dag som 2026-11-24",
    "/opened, 2026, en dag som 2026-11-24",
    "/rhythm/everyDays, mange, et helt tal",
    "/id, 1, ikke rettes med hånden",
    "/format, 3, ikke rettes med hånden",
    "/conflicts, [], ikke rettes med hånden",
    "/notes/0/id, 0b0e7a5e-0000-4000-8000-000000000000, ikke rettes med hånden",
    "/notes/0/author, Bo, ikke rettes med hånden",
    "/notes/0/writtenAt, 2026-01-01T10:00:00Z, ikke rettes med hånden",
    "/owner/name, Bo Krogh, brobygger handover",
    "/owner, null, brobygger handover",
    "/citizen/name, null, mangler"
  })
  void whatCannotStandThereIsRefusedAndNothingIsChanged(String path, String value, String why) {
    String before = shown("anna");
    Result result = people.in("anna", "case", "set", id, path, value);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(why);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(shown("anna")).isEqualTo(before);
  }

  @Test
  void aTextStandsForItselfAndNullTakesAway() {
    set("anna", "/citizen/phone", "12345678");
    set("anna", "/citizen/wishes", "true");
    set("anna", "/citizen/born", "1990-02-03");
    JsonNode now = people.in("anna", "case", "show", id, "--json").json();
    assertThat(now.at("/citizen/phone").stringValue()).isEqualTo("12345678");
    assertThat(now.at("/citizen/wishes").stringValue()).isEqualTo("true");
    set("anna", "/citizen/born", "null");
    set("anna", "/citizen/phone", "null");
    set("anna", "/citizen/email", "\"null\"");
    JsonNode taken = people.in("anna", "case", "show", id, "--json").json();
    assertThat(taken.at("/citizen/phone").asString("")).isEmpty();
    assertThat(taken.at("/citizen/email").stringValue()).isEqualTo("null");
    assertThat(people.in("anna", "case", "show", id, "--json").json().at("/citizen").has("born"))
        .isFalse();
    assertThat(people.in("anna", "conflicts", "0b0e7a5e-0000-4000-8000-000000000000").exitCode())
        .isEqualTo(1);
  }

  @Test
  void aCaseIsHandedOverByItsOwnerAloneAndOnlyToSomebodyKnown() {
    Path annas = card("anna");
    Path bos = card("bo");
    done(people.in("anna", "contact", "add", bos.toString()));
    assertThat(people.in("anna", "handover", id).exitCode()).isEqualTo(2);
    assertThat(people.in("anna", "handover", id, "--to", "bo", "--take-back").exitCode())
        .isEqualTo(2);
    Result unknown = people.in("anna", "handover", id, "--to", "bo");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err()).contains("ikke bekræftet");
    confirm("anna", "bo");
    done(people.in("bo", "contact", "add", annas.toString()));
    confirm("bo", "anna");
    Result notBos = people.in("bo", "handover", id, "--to", "anna");
    assertThat(notBos.exitCode()).isEqualTo(1);
    assertThat(notBos.err()).contains("ejes af anna");
    done(people.in("anna", "handover", id, "--to", "bo"));
    assertThat(people.in("anna", "handover", id, "--to", "bo").err()).contains("ejes allerede");
    assertThat(people.in("anna", "handover", id, "--take-back").out()).contains("din igen, anna");
    assertThat(people.in("anna", "handover", id, "--take-back").err()).contains("ejes allerede");
    done(people.in("anna", "handover", id, "--to", "bo"));
    done(people.in("bo", "import", people.export("anna", id).toString()));
    Result gone = people.in("anna", "handover", id, "--take-back");
    assertThat(gone.exitCode()).isEqualTo(1);
    assertThat(gone.err()).contains("Kun bo kan give den tilbage");
    done(people.in("bo", "handover", id, "--to", "anna"));
    done(people.in("anna", "import", people.export("bo", id).toString()));
    JsonNode owner = people.in("anna", "case", "show", id, "--json").json().get("owner");
    assertThat(owner.get("name").stringValue()).isEqualTo("anna");
    assertThat(owner.get("handovers").intValue()).isEqualTo(4);
  }

  private Path card(String person) {
    Path file = folder.resolve(person + "-kort.json");
    done(people.in(person, "contact", "card", "--out", file.toString()));
    return file;
  }

  private void confirm(String person, String other) {
    JsonNode list = people.in(person, "contact", "list", "--json").json();
    String number =
        java.util.stream.StreamSupport.stream(list.spliterator(), false)
            .filter(each -> each.get("name").stringValue().equals(other))
            .findFirst()
            .orElseThrow()
            .get("fingerprint")
            .stringValue();
    done(people.in(person, "contact", "confirm", number));
  }
}

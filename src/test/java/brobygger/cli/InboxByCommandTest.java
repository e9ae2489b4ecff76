package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accepting, rejecting, parking and undoing what comes in, case by case. */
class InboxByCommandTest {
  @TempDir Path folder;

  private People people;
  private String soeren;
  private String grethe;
  private Path file;

  @BeforeEach
  void aBundleWithTwoCases() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    soeren = people.newCase("anna", "Søren Østergård");
    grethe = people.newCase("anna", "Grethe Holm");
    file = people.export("anna", soeren, grethe);
  }

  private Result bo(String... arguments) {
    Result result = people.in("bo", arguments);
    assertThat(people.in("bo", "check").exitCode()).as(result.toString()).isZero();
    return result;
  }

  private JsonNode waiting() {
    return people.in("bo", "inbox", "--json").json();
  }

  private String cases() {
    return people.in("bo", "case", "list", "--json").out();
  }

  @Test
  void onlyTheAcceptedCaseComesIn() {
    Result taken = bo("import", file.toString(), "--accept", grethe, "--json");
    assertThat(taken.exitCode()).isZero();
    assertThat(taken.json().get("cases"))
        .extracting(entry -> entry.get("name").stringValue() + entry.get("outcome").stringValue())
        .containsExactlyInAnyOrder("Søren ØstergårdREJECTED", "Grethe HolmACCEPTED");
    assertThat(cases()).contains(grethe).doesNotContain(soeren);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aRejectedCaseStaysOutTheOthersComeInAndTheFileCanBringItLater() {
    Result taken = bo("import", file.toString(), "--reject", soeren);
    assertThat(taken.out()).contains("Udeladt: 1 sag.").contains("Importeret: 1 sag");
    assertThat(cases()).contains(grethe).doesNotContain(soeren);
    assertThat(bo("import", file.toString()).exitCode()).isZero();
    assertThat(cases()).contains(soeren);
  }

  @Test
  void aParkedCaseWaitsSealedUntilItIsAccepted() throws IOException {
    Result parked = bo("import", file.toString(), "--park", soeren);
    assertThat(parked.out()).contains("Lagt i indbakken: 1 sag.").contains("Importeret: 1 sag");
    assertThat(cases()).doesNotContain(soeren);
    Result list = bo("inbox");
    assertThat(list.out()).contains("Søren Østergård", "fra anna", "23. november 2026");
    assertThat(waiting().get(0).get("case").stringValue()).isEqualTo(soeren);
    Result preview = bo("inbox", "accept", soeren, "--preview");
    assertThat(preview.out()).contains("ny: Søren Østergård");
    assertThat(cases()).doesNotContain(soeren);
    Result accepted = bo("inbox", "accept", soeren);
    assertThat(accepted.exitCode()).isZero();
    assertThat(people.in("bo", "case", "show", soeren, "--json").out())
        .isEqualTo(people.in("anna", "case", "show", soeren, "--json").out());
    assertThat(waiting()).isEmpty();
    assertThat(bo("inbox").out()).contains("Indbakken er tom.");
  }

  @Test
  void theInboxIsFoundByItsOwnIdAsWell() {
    bo("import", file.toString(), "--park", soeren, grethe);
    String item = waiting().get(0).get("id").stringValue();
    assertThat(bo("inbox", "accept", item, "--json").json().get("changed").booleanValue()).isTrue();
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void aRejectedItemIsGoneForGood() {
    bo("import", file.toString(), "--park", soeren);
    Result rejected = bo("inbox", "reject", soeren);
    assertThat(rejected.out()).contains("Slettet: Søren Østergård");
    assertThat(waiting()).isEmpty();
    assertThat(cases()).doesNotContain(soeren);
    assertThat(bo("inbox", "reject", soeren).exitCode()).isEqualTo(1);
  }

  @Test
  void theSameBundleParkedTwiceWaitsOnceAnotherBundleWaitsBeside() throws IOException {
    Path first = Files.copy(file, folder.resolve("first.json"));
    bo("import", first.toString(), "--park", soeren, grethe);
    bo("import", first.toString(), "--park", soeren, grethe);
    assertThat(waiting()).hasSize(2);
    bo("import", people.export("anna", soeren).toString(), "--park", soeren);
    assertThat(waiting()).hasSize(3);
    Result unclear = bo("inbox", "accept", soeren);
    assertThat(unclear.exitCode()).isEqualTo(1);
    assertThat(unclear.err()).contains("2 sagspakker");
  }

  @Test
  void undoTakesBackTheImportAndWhatItParked() {
    String before = cases();
    bo("import", file.toString(), "--park", soeren);
    Result undone = bo("import", "undo");
    assertThat(undone.exitCode()).isZero();
    assertThat(undone.out()).contains("Importen er fortrudt. Væk igen: 1 sag");
    assertThat(cases()).isEqualTo(before);
    assertThat(waiting()).isEmpty();
    Result again = bo("import", "undo");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("Der er ingen import at fortryde");
    assertThat(bo("import", file.toString()).exitCode()).isZero();
    assertThat(cases()).contains(soeren, grethe);
    assertThat(people.in("bo", "audit", grethe).out()).contains("fortrød importen af sagen");
  }

  @Test
  void undoOfAnAcceptedItemLetsItWaitAgain() {
    bo("import", file.toString(), "--park", soeren);
    bo("inbox", "accept", soeren);
    assertThat(bo("import", "undo").exitCode()).isZero();
    assertThat(cases()).doesNotContain(soeren).contains(grethe);
    assertThat(waiting().get(0).get("case").stringValue()).isEqualTo(soeren);
    assertThat(bo("inbox", "accept", soeren).exitCode()).isZero();
    assertThat(cases()).contains(soeren);
  }

  @Test
  void whereEverythingWasWorkedOnThereIsNoRestToUndo() {
    bo("import", file.toString());
    bo("note", "add", soeren, "--text", "Bos notat");
    bo("note", "add", grethe, "--text", "Bos notat");
    String before = cases();
    Result none = bo("import", "undo", "--except-edited");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("Intet er fortrudt", "det hele", "Søren Østergård");
    assertThat(bo("import", "undo").err()).isEqualTo(none.err());
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void undoIsRefusedWhenSomebodyWorkedOnSinceUnlessAskedForTheRest() {
    bo("import", file.toString());
    bo("note", "add", soeren, "--text", "Bos notat");
    String before = cases();
    Result refused = bo("import", "undo");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("Intet er fortrudt", "Søren Østergård (ændret her)", "--except-edited");
    assertThat(cases()).isEqualTo(before);
    Result rest = bo("import", "undo", "--except-edited", "--language", "en");
    assertThat(rest.out())
        .contains("Gone again: 1 case")
        .contains("Søren Østergård (changed here)");
    assertThat(cases()).contains(soeren).doesNotContain(grethe);
    assertThat(people.in("bo", "case", "show", soeren, "--json").out()).contains("Bos notat");
  }

  @Test
  void aRefusedCaseCanWaitAndComesInWhenItsReasonIsGone() throws IOException {
    // A case of a newer Brobygger: it cannot be read today.
    String text = Files.readString(file);
    Path newer = folder.resolve("nyere.json");
    Files.writeString(newer, newerDocument(text));
    Result refused = bo("import", newer.toString(), "--park", soeren, "--json");
    assertThat(refused.exitCode()).as(refused.toString()).isZero();
    assertThat(waiting().get(0).get("name").stringValue()).isEqualTo("Søren Østergård");
    Result still = bo("inbox", "accept", soeren);
    assertThat(still.exitCode()).isEqualTo(1);
    assertThat(still.err()).contains("venter stadig i indbakken", "nyere udgave");
    assertThat(waiting()).hasSize(1);
  }

  private String newerDocument(String bundle) {
    var tree = (tools.jackson.databind.node.ObjectNode) CanonicalTree.of(bundle);
    for (JsonNode entry : tree.get("contents").get("cases")) {
      var document = (tools.jackson.databind.node.ObjectNode) entry.get("document");
      if (document.get("id").stringValue().equals(soeren)) {
        document.put("format", 3);
      }
    }
    return CanonicalTree.signed(tree);
  }

  @Test
  void aCaseBothChangedWaitsAndIsJoinedWhenItIsAccepted() {
    bo("import", file.toString());
    people.in("anna", "note", "add", soeren, "--text", "Annas notat");
    bo("import", people.export("anna", soeren).toString(), "--park", soeren);
    bo("note", "add", soeren, "--text", "Bos notat");
    String before = people.in("bo", "case", "show", soeren, "--json").out();
    assertThat(bo("inbox", "accept", soeren).exitCode()).isZero();
    assertThat(people.in("bo", "case", "show", soeren, "--json").out())
        .contains("Annas notat", "Bos notat");
    assertThat(bo("import", "undo").exitCode()).isZero();
    assertThat(people.in("bo", "case", "show", soeren, "--json").out()).isEqualTo(before);
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void anErasedPersonDoesNotWaitInTheInbox() {
    bo("import", file.toString());
    Path again = people.export("anna", soeren);
    bo("inbox");
    people.in("anna", "note", "add", soeren, "--text", "Nyt");
    Path newer = people.export("anna", soeren);
    bo("import", newer.toString(), "--park", soeren);
    assertThat(waiting()).hasSize(1);
    bo("erase", soeren, "--yes");
    assertThat(waiting()).isEmpty();
    Result parked = bo("import", again.toString(), "--park", soeren);
    assertThat(parked.exitCode()).isEqualTo(1);
    assertThat(parked.err()).contains("kan ikke lægges i indbakken", "slettet her");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsHereAlreadyHasNothingToDecide() {
    bo("import", file.toString());
    Result parked = bo("import", file.toString(), "--park", soeren);
    assertThat(parked.exitCode()).isEqualTo(1);
    assertThat(parked.err()).contains("er her i forvejen");
  }

  @Test
  void aCaseThatIsNotInTheBundleStopsEverything() {
    String other = UUID.randomUUID().toString();
    Result refused = bo("import", file.toString(), "--accept", other);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains(other, "ikke i sagspakken");
    assertThat(cases()).doesNotContain(soeren);
  }

  @Test
  void twoDecisionsAboutOneCaseAreRefused() {
    Result refused = bo("import", file.toString(), "--accept", soeren, "--park", soeren);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("to ting om sagen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void importWithoutAFileSaysSo(String language) {
    Result refused = bo("import", "--language", language);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("import --help");
  }

  @ParameterizedTest
  @CsvSource({"accept,nonsense,2", "reject,nonsense,2", "accept,1-1-1-1-1,2"})
  void whatIsNoIdIsSaidSo(String command, String id, int exitCode) {
    assertThat(bo("inbox", command, id).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void whatWaitsAboutAPersonStandsInTheirAccessToFile() throws IOException {
    bo("import", file.toString(), "--accept", soeren);
    people.done("anna", "case", "set", soeren, "/citizen/wishes", "Vil gerne arbejde i skoven.");
    bo("import", people.export("anna", soeren, grethe).toString(), "--park", soeren, grethe);
    Path text = folder.resolve("aktindsigt.txt");
    assertThat(bo("access", soeren, "--out", text.toString()).exitCode()).isZero();
    assertThat(Files.readString(text))
        .contains("venter på at blive set", "Fra anna", "Vil gerne arbejde i skoven.")
        .doesNotContain("Grethe Holm");
    bo("inbox", "reject", soeren);
    assertThat(bo("audit", soeren).out()).contains("slettede fra indbakken");
  }
}

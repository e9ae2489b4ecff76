package brobygger.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A sealed bundle of somebody nobody knows waits unopened until they are known. */
class HeldBundleTest {
  @TempDir Path folder;
  private People people;
  private String id;
  private Path file;

  @BeforeEach
  void aBundleFromAStranger() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    people.knows("anna", "bo");
    id = people.newCase("anna", "Søren Grøn");
    file = people.sealed("anna", id, "bo");
  }

  private Result bo(String... arguments) {
    Result result = people.in("bo", arguments);
    assertThat(people.in("bo", "check").exitCode()).as(result.toString()).isZero();
    return result;
  }

  private JsonNode inbox() {
    return people.in("bo", "inbox", "--json").json();
  }

  private String item() {
    return inbox().get(0).get("id").stringValue();
  }

  @Test
  void itIsRefusedAndSaysThatItCanWait() {
    Result refused = bo("import", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("--park").doesNotContain("Søren");
    assertThat(inbox()).isEmpty();
  }

  @Test
  void itWaitsWithItsNumberAndNothingOfItIsShown() throws IOException {
    Result held = bo("import", file.toString(), "--park");
    assertThat(held.exitCode()).as(held.err()).isZero();
    assertThat(held.out()).contains("venter uåbnet", "anna").doesNotContain("Søren");
    Files.delete(file);
    Result list = bo("inbox");
    assertThat(list.out())
        .contains("Venter, til du ved, hvem der har underskrevet den", "1 sag", "anna")
        .doesNotContain("Søren");
    assertThat(list.out().replace(" ", "")).contains(people.number("anna"));
    JsonNode entry = inbox().get(0);
    assertThat(entry.get("kind").stringValue()).isEqualTo("SEALED_BUNDLE");
    assertThat(entry.get("trust").stringValue()).isEqualTo("UNKNOWN");
    assertThat(entry.get("signer").stringValue()).isEqualTo(people.number("anna"));
    assertThat(entry.toString()).doesNotContain("Søren");
    for (String look : List.of("accept", "accept --preview")) {
      String[] typed = ("inbox " + look + " " + item()).split(" ", -1);
      Result closed = bo(typed);
      assertThat(closed.exitCode()).isEqualTo(1);
      assertThat(closed.out() + closed.err()).contains("anna").doesNotContain("Søren");
    }
    assertThat(bo("case", "list").out()).doesNotContain("Søren");
    assertThat(inbox()).hasSize(1);
  }

  @Test
  void onceTheNumberIsConfirmedItOpensWithoutTheFile() throws IOException {
    bo("import", file.toString(), "--park");
    Files.delete(file);
    Result confirmed = bo("contact", "confirm", people.number("anna"));
    assertThat(confirmed.exitCode()).as(confirmed.err()).isZero();
    assertThat(bo("inbox").out()).contains("den kan åbnes nu").doesNotContain("Søren");
    assertThat(bo("inbox", "accept", item(), "--preview").out()).contains("ny: Søren Grøn");
    assertThat(inbox()).hasSize(1);
    Result taken = bo("inbox", "accept", item());
    assertThat(taken.exitCode()).as(taken.err()).isZero();
    assertThat(inbox()).isEmpty();
    assertThat(bo("case", "show", id, "--json").out())
        .isEqualTo(people.in("anna", "case", "show", id, "--json").out());
  }

  @Test
  void aRosterThatNamesThemOpensItAsWell() {
    bo("import", file.toString(), "--park");
    people.init("eva");
    people.knows("eva", "anna");
    people.knows("bo", "eva");
    Path roster = folder.resolve("liste.json");
    people.done("eva", "contact", "roster", "sign", "--out", roster.toString());
    people.done("bo", "contact", "roster", "add", roster.toString(), "--accept-signer");
    assertThat(inbox().get(0).get("trust").stringValue()).isEqualTo("ROSTER");
    assertThat(bo("inbox", "accept", item()).exitCode()).isZero();
    assertThat(bo("case", "list").out()).contains("Søren Grøn");
  }

  @Test
  void undoingTheImportLetsItWaitAgain() {
    bo("import", file.toString(), "--park");
    String item = item();
    bo("contact", "confirm", people.number("anna"));
    bo("inbox", "accept", item);
    assertThat(bo("import", "undo").exitCode()).isZero();
    assertThat(item()).isEqualTo(item);
    assertThat(bo("case", "list").out()).doesNotContain("Søren");
    assertThat(bo("inbox", "accept", item).exitCode()).isZero();
    assertThat(bo("case", "list").out()).contains("Søren Grøn");
  }

  @Test
  void whoIsErasedDoesNotComeBackWithTheFileTheyCameIn() {
    bo("import", file.toString(), "--park");
    bo("contact", "confirm", people.number("anna"));
    bo("inbox", "accept", item());
    Result erased = bo("erase", id, "--yes", "--reason", "Ønsker det");
    assertThat(erased.exitCode()).as(erased.err()).isZero();
    bo("import", "undo");
    assertThat(inbox()).isEmpty();
    assertThat(bo("case", "list").out()).doesNotContain("Søren");
  }

  @Test
  void itIsKeptOnce() {
    bo("import", file.toString(), "--park");
    assertThat(bo("import", file.toString(), "--park").out()).contains("venter allerede");
    assertThat(inbox()).hasSize(1);
  }

  @Test
  void itIsThrownAwayForGoodAndTheLogSaysSo() {
    bo("import", file.toString(), "--park");
    Result away = bo("inbox", "reject", item());
    assertThat(away.exitCode()).isZero();
    assertThat(away.out()).contains("Slettet: den forseglede sagspakke fra anna");
    assertThat(inbox()).isEmpty();
    assertThat(bo("audit").out()).contains("slettede fra indbakken · anna (");
  }

  @Test
  void aBlockedKeyOpensNothing() {
    bo("import", file.toString(), "--park");
    bo("contact", "confirm", people.number("anna"));
    bo("contact", "revoke", people.number("anna"));
    assertThat(bo("inbox").out()).contains("Nøglen er spærret");
    Result closed = bo("inbox", "accept", item());
    assertThat(closed.exitCode()).isEqualTo(1);
    assertThat(closed.out() + closed.err()).doesNotContain("Søren");
    assertThat(inbox()).hasSize(1);
    assertThat(bo("inbox", "reject", item()).exitCode()).isZero();
  }

  @Test
  void onlyWhatIsWholeAndSealedForOneselfCanWait() throws IOException {
    people.init("eva");
    people.init("dan");
    people.knows("eva", "anna");
    Path forOthers = people.sealed("eva", people.newCase("eva", "Grethe Holm"), "anna");
    assertThat(bo("import", forOthers.toString(), "--park").err()).contains("andre end dig");
    String text = Files.readString(file);
    int place = text.indexOf("ciphertext") + 40;
    Path broken = folder.resolve("skade.json");
    Files.writeString(
        broken,
        text.substring(0, place)
            + (text.charAt(place) == 'A' ? 'B' : 'A')
            + text.substring(place + 1));
    assertThat(bo("import", broken.toString(), "--park").exitCode()).isEqualTo(1);
    Path large = folder.resolve("stor.json");
    byte[] tooMuch = Arrays.copyOf(Files.readAllBytes(file), 33 * 1024 * 1024);
    Arrays.fill(tooMuch, (int) Files.size(file), tooMuch.length, (byte) ' ');
    Files.write(large, tooMuch);
    assertThat(bo("import", large.toString(), "--park").err()).contains("32");
    assertThat(inbox()).isEmpty();
  }

  @Test
  void parkingABundleOfSomebodyKnownParksItsCases() {
    people.knows("bo", "anna");
    assertThat(bo("import", file.toString(), "--park").out()).contains("Lagt i indbakken: 1 sag.");
    assertThat(inbox().get(0).get("kind").stringValue()).isEqualTo("CASE");
    assertThat(bo("case", "list").out()).doesNotContain("Søren");
    bo("inbox", "accept", id);
    Result nothing = bo("import", file.toString(), "--park");
    assertThat(nothing.exitCode()).isZero();
    assertThat(inbox()).isEmpty();
  }

  @Test
  void nothingOfTheFileOrItsSenderLiesInTheOpen() throws IOException {
    String held = bo("import", file.toString(), "--park", "--json").out();
    assertThat(held).doesNotContain("Søren");
    String cipher = Files.readString(file).split("\"ciphertext\":\\s*\"", -1)[1].substring(0, 60);
    assertThat(Files.readString(file)).contains(cipher);
    try (Stream<Path> all = Files.walk(people.home("bo"))) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(each, ISO_8859_1))
            .as(each.toString())
            .doesNotContain(cipher)
            .doesNotContain(people.number("anna"));
      }
    }
  }

  @Test
  void confirmingRevokingAndARosterStandInTheLog() {
    people.init("eva");
    people.knows("eva", "anna");
    people.knows("bo", "eva");
    Path roster = folder.resolve("liste.json");
    people.done("eva", "contact", "roster", "sign", "--out", roster.toString());
    people.done("bo", "contact", "roster", "add", roster.toString(), "--accept-signer");
    people.done("bo", "contact", "roster", "add", roster.toString(), "--accept-signer");
    people.done("bo", "contact", "revoke", people.number("eva"));
    people.done("bo", "contact", "revoke", people.number("eva"));
    JsonNode lines = bo("audit", "--json").json();
    assertThat(lines)
        .extracting(line -> line.get("action").stringValue())
        .containsExactly("CONTACT_CONFIRMED", "SIGNER_CHOSEN", "ROSTER_TAKEN", "CONTACT_REVOKED");
    assertThat(bo("audit").out())
        .contains("bo · bekræftede nøglenummeret · eva (")
        .contains("bo · tog en kontaktliste ind · eva (")
        .contains(", version 1")
        .contains("bo · spærrede nøglen · eva (");
  }
}

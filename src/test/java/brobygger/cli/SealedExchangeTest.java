package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People who give each other cards, confirm them, and send sealed bundles. */
class SealedExchangeTest {
  @TempDir Path folder;
  private People people;

  @BeforeEach
  void threePeople() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    people.init("eva");
  }

  private Path card(String person) {
    Path file = folder.resolve(person + ".card.json");
    if (Files.notExists(file)) {
      ok(people.in(person, "contact", "card", "--out", file.toString()));
    }
    return file;
  }

  private String number(String person) {
    return people
        .in(person, "contact", "list", "--json")
        .json()
        .get(0)
        .get("fingerprint")
        .stringValue();
  }

  private void knows(String person, String other) {
    ok(people.in(person, "contact", "add", card(other).toString(), "--confirm", number(other)));
  }

  private static Result ok(Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  private Path sealed(String from, String id, String... to) {
    Path file = folder.resolve("pakke-" + id + ".json");
    String[] arguments = new String[6 + to.length];
    System.arraycopy(
        new String[] {"export", "--case", id, "--out", file.toString(), "--to"},
        0,
        arguments,
        0,
        6);
    System.arraycopy(to, 0, arguments, 6, to.length);
    ok(people.in(from, arguments));
    return file;
  }

  @Test
  void aSealedBundleGoesFromOneToTheOtherAndIsSignedAndLogged() {
    knows("anna", "bo");
    knows("bo", "anna");
    String id = people.newCase("anna", "Søren Grøn");
    Path file = sealed("anna", id, "bo");
    Result imported = ok(people.in("bo", "import", file.toString()));
    assertThat(imported.out()).contains("Underskrevet").contains("bekræftet");
    assertThat(ok(people.in("bo", "case", "show", id, "--json")).out())
        .isEqualTo(people.in("anna", "case", "show", id, "--json").out());
    assertThat(people.in("anna", "audit", id).out()).contains("→ bo");
    assertThat(ok(people.in("anna", "import", file.toString())).out()).contains("intet nyt");
    assertThat(people.in("bo", "check").exitCode()).isZero();
  }

  @Test
  void theOutsideIsReadByAnybodyAndTheInsideByRecipientsAlone() {
    knows("anna", "bo");
    knows("bo", "anna");
    Path file = sealed("anna", people.newCase("anna", "Søren Grøn"), number("bo"));
    Result outside = ok(people.run("inspect", file.toString()));
    assertThat(outside.out())
        .contains("format 1")
        .contains("anna")
        .contains("1 sag")
        .doesNotContain("Søren");
    assertThat(outside.out().replace(" ", "")).contains(number("bo")).contains(number("anna"));
    assertThat(ok(people.in("bo", "inspect", file.toString())).out()).contains("Søren Grøn");
    assertThat(ok(people.in("eva", "inspect", file.toString())).out())
        .doesNotContain("Søren")
        .contains("andre end dig");
    Result import_ = people.in("eva", "import", file.toString());
    assertThat(import_.exitCode()).isEqualTo(1);
    assertThat(import_.err().lines()).hasSize(1);
    assertThat(import_.err()).contains("andre end dig");
  }

  @Test
  void aBundleOfAStrangerWaitsUntilTheNumberIsConfirmed() {
    knows("anna", "bo");
    String id = people.newCase("anna", "Søren Grøn");
    Path file = sealed("anna", id, "bo");
    Result quarantined = people.in("bo", "import", file.toString());
    assertThat(quarantined.exitCode()).isEqualTo(1);
    assertThat(quarantined.err()).contains("anna").contains("sammenlign");
    assertThat(quarantined.err().replace(" ", "")).contains(number("anna"));
    assertThat(people.in("bo", "case", "show", id).exitCode()).isNotZero();
    assertThat(people.in("bo", "contact", "list", "--json").json()).hasSize(1);
    ok(people.in("bo", "contact", "add", file.toString()));
    assertThat(people.in("bo", "import", file.toString()).exitCode()).isEqualTo(1);
    ok(people.in("bo", "contact", "confirm", number("anna")));
    ok(people.in("bo", "import", file.toString()));
    ok(people.in("bo", "contact", "revoke", "anna"));
    assertThat(people.in("bo", "import", file.toString()).err()).contains("trukket tilbage");
  }

  @Test
  void nobodySealsForAKeyThatWasNotCompared() {
    ok(people.in("anna", "contact", "add", card("bo").toString()));
    String id = people.newCase("anna", "Søren");
    Path out = folder.resolve("nej.json");
    Result refused =
        people.in("anna", "export", "--case", id, "--out", out.toString(), "--to", "bo");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("ikke bekræftet");
    assertThat(out).doesNotExist();
    assertThat(people.in("anna", "export", "--case", id, "--out", out.toString()).exitCode())
        .isEqualTo(2);
    assertThat(
            people
                .in(
                    "anna",
                    "export",
                    "--plain",
                    "--case",
                    id,
                    "--out",
                    out.toString(),
                    "--to",
                    "bo")
                .exitCode())
        .isEqualTo(2);
  }

  @Test
  void aWrongNumberKeepsNothing() throws IOException {
    Result refused =
        people.in("anna", "contact", "add", card("bo").toString(), "--confirm", number("eva"));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "contact", "list", "--json").json()).hasSize(1);
    assertThat(
            people
                .in("anna", "contact", "add", card("bo").toString(), "--confirm", "12")
                .exitCode())
        .isEqualTo(2);
    String text = Files.readString(card("bo"));
    Path changed = folder.resolve("changed.json");
    Files.writeString(
        changed, text.replaceFirst("\"payload\" : \"(.{40})A?.", "\"payload\" : \"$1B"));
    assertThat(people.in("anna", "contact", "add", changed.toString()).exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "contact", "card", "--out", changed.toString()).err())
        .contains("overskrevet");
  }

  @Test
  void aRosterMakesItsPeopleKnownWithoutACallEach() {
    knows("eva", "anna");
    knows("eva", "bo");
    Path first = folder.resolve("liste1.json");
    ok(people.in("eva", "contact", "roster", "sign", "--out", first.toString()));
    assertThat(people.in("bo", "contact", "roster", "add", first.toString()).exitCode())
        .isEqualTo(1);
    knows("bo", "eva");
    ok(people.in("bo", "contact", "roster", "add", first.toString()));
    knows("anna", "bo");
    String id = people.newCase("anna", "Søren");
    ok(people.in("bo", "import", sealed("anna", id, "bo").toString()));
    ok(people.in("eva", "contact", "revoke", "anna"));
    Path second = folder.resolve("liste2.json");
    ok(people.in("eva", "contact", "roster", "sign", "--out", second.toString()));
    ok(people.in("bo", "contact", "roster", "add", second.toString()));
    assertThat(people.in("bo", "contact", "roster", "add", first.toString()).exitCode())
        .isEqualTo(1);
    JsonNode contacts = people.in("bo", "contact", "list", "--json").json();
    assertThat(contacts.toString()).doesNotContain("\"ROSTER\"");
    assertThat(
            people
                .in("bo", "import", sealed("anna", people.newCase("anna", "Ida"), "bo").toString())
                .exitCode())
        .isEqualTo(1);
  }
}

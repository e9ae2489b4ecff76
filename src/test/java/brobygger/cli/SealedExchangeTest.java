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

  private static Result ok(Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  @Test
  void aSealedBundleGoesFromOneToTheOtherAndIsSignedAndLogged() {
    people.knows("anna", "bo");
    people.knows("bo", "anna");
    String id = people.newCase("anna", "Søren Grøn");
    Path file = people.sealed("anna", id, "bo");
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
    people.knows("anna", "bo");
    people.knows("bo", "anna");
    Path file = people.sealed("anna", people.newCase("anna", "Søren Grøn"), people.number("bo"));
    Result outside = ok(people.run("inspect", file.toString()));
    assertThat(outside.out())
        .contains("format 2")
        .contains("anna")
        .contains("1 sag")
        .doesNotContain("Søren");
    assertThat(outside.out().replace(" ", ""))
        .contains(people.number("bo"))
        .contains(people.number("anna"));
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
    people.knows("anna", "bo");
    String id = people.newCase("anna", "Søren Grøn");
    Path file = people.sealed("anna", id, "bo");
    Result quarantined = people.in("bo", "import", file.toString());
    assertThat(quarantined.exitCode()).isEqualTo(1);
    assertThat(quarantined.err()).contains("anna").contains("sammenlign");
    assertThat(quarantined.err().replace(" ", "")).contains(people.number("anna"));
    assertThat(people.in("bo", "case", "show", id).exitCode()).isNotZero();
    assertThat(people.in("bo", "contact", "list", "--json").json()).hasSize(1);
    ok(people.in("bo", "contact", "add", file.toString()));
    assertThat(people.in("bo", "import", file.toString()).exitCode()).isEqualTo(1);
    ok(people.in("bo", "contact", "confirm", people.number("anna")));
    ok(people.in("bo", "import", file.toString()));
    ok(people.in("bo", "contact", "revoke", "anna"));
    assertThat(people.in("bo", "import", file.toString()).err()).contains("trukket tilbage");
  }

  @Test
  void nobodySealsForAKeyThatWasNotCompared() {
    ok(people.in("anna", "contact", "add", people.card("bo").toString()));
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
        people.in(
            "anna",
            "contact",
            "add",
            people.card("bo").toString(),
            "--confirm",
            people.number("eva"));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "contact", "list", "--json").json()).hasSize(1);
    assertThat(
            people
                .in("anna", "contact", "add", people.card("bo").toString(), "--confirm", "12")
                .exitCode())
        .isEqualTo(2);
    String text = Files.readString(people.card("bo"));
    Path changed = folder.resolve("changed.json");
    Files.writeString(
        changed, text.replaceFirst("\"payload\" : \"(.{40})A?.", "\"payload\" : \"$1B"));
    assertThat(people.in("anna", "contact", "add", changed.toString()).exitCode()).isEqualTo(1);
    assertThat(people.in("anna", "contact", "card", "--out", changed.toString()).err())
        .contains("overskrevet");
  }

  @Test
  void aRosterMakesItsPeopleKnownWithoutACallEach() {
    people.knows("eva", "anna");
    people.knows("eva", "bo");
    Path first = folder.resolve("liste1.json");
    ok(people.in("eva", "contact", "roster", "sign", "--out", first.toString()));
    assertThat(people.in("bo", "contact", "roster", "add", first.toString()).exitCode())
        .isEqualTo(1);
    people.knows("bo", "eva");
    ok(people.in("bo", "contact", "roster", "add", first.toString(), "--accept-signer"));
    people.knows("anna", "bo");
    String id = people.newCase("anna", "Søren");
    ok(people.in("bo", "import", people.sealed("anna", id, "bo").toString()));
    ok(people.in("eva", "contact", "revoke", "anna"));
    Path second = folder.resolve("liste2.json");
    ok(people.in("eva", "contact", "roster", "sign", "--out", second.toString()));
    Result asked = people.in("bo", "contact", "roster", "add", second.toString());
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.out()).contains("Listen spærrer nøglen fra anna");
    ok(people.in("bo", "contact", "roster", "add", second.toString(), "--accept-changes"));
    assertThat(people.in("bo", "contact", "roster", "add", first.toString()).exitCode())
        .isEqualTo(1);
    JsonNode contacts = people.in("bo", "contact", "list", "--json").json();
    assertThat(contacts.toString()).doesNotContain("\"ROSTER\"");
    assertThat(
            people
                .in(
                    "bo",
                    "import",
                    people.sealed("anna", people.newCase("anna", "Ida"), "bo").toString())
                .exitCode())
        .isEqualTo(1);
  }
}

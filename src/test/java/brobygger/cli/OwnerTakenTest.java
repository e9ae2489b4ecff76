package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.cli.People.Result;
import brobygger.edit.MadeEdit;
import brobygger.edit.OwnerEdits;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A case belongs to whoever its owner gave it to, whoever else was sent it. */
class OwnerTakenTest {
  @TempDir Path folder;
  private People people;
  private String id;

  @BeforeEach
  void annaSentHerCaseToBo() {
    people = new People(folder);
    for (String each : new String[] {"anna", "bo", "eva"}) {
      people.init(each);
    }
    for (String[] pair : new String[][] {{"anna", "bo"}, {"anna", "eva"}, {"bo", "eva"}}) {
      people.knows(pair[0], pair[1]);
      people.knows(pair[1], pair[0]);
    }
    id = people.newCase("anna", "Søren Grøn");
    Path first = people.sealed("anna", id, "bo", "eva");
    people.done("bo", "import", first.toString());
    people.done("eva", "import", first.toString());
  }

  private void in(Path home, Consumer<Vault> use) {
    OpenVaultOutcome outcome = people.vaults.open(home, People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      use.accept(vault);
    }
  }

  /** Makes somebody the owner by a change that calls itself something else. */
  private void takes(String thief, String label, int handovers) {
    in(
        people.home(thief),
        vault ->
            vault
                .caseFiles()
                .edit(
                    CaseFileId.of(id),
                    MadeEdit.of(
                        label,
                        file ->
                            file.withOwner(
                                new Owner(
                                    thief,
                                    "",
                                    vault.identity().fingerprint().digits(),
                                    handovers)))));
  }

  private String owner(String person) {
    return people
        .done(person, "case", "show", id, "--json")
        .json()
        .get("owner")
        .get("name")
        .stringValue();
  }

  private void refuses(String person, Path file) {
    String before = people.done(person, "case", "show", id, "--json").out();
    Result refused = people.in(person, "import", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("kun ejeren kan give den videre").contains("Intet");
    JsonNode entry =
        people
            .done(person, "import", "--preview", "--json", file.toString())
            .json()
            .get("cases")
            .get(0);
    assertThat(entry.get("state").stringValue()).isEqualTo("REFUSED");
    assertThat(entry.get("problem").stringValue()).isEqualTo("OWNER_TAKEN");
    assertThat(people.done(person, "case", "show", id, "--json").out()).isEqualTo(before);
    assertThat(people.in(person, "check").exitCode()).isZero();
  }

  @Test
  void whoWasSentACaseCannotTakeIt() {
    takes("bo", "notes.write", 1);
    people.done("bo", "note", "add", id, "--text", "Bos");
    Path file = people.sealed("bo", id, "anna", "eva");
    refuses("anna", file);
    refuses("eva", file);
    people.done("anna", "note", "add", id, "--text", "Annas");
    refuses("anna", file);
    refuses("anna", people.export("bo", id));
    people.done("anna", "handover", id, "--to", "eva");
  }

  @Test
  void aHigherNumberOrTheRightLabelTakesNothingEither() {
    takes("bo", OwnerEdits.HANDED_OVER.code(), 5);
    refuses("anna", people.sealed("bo", id, "anna"));
    assertThat(owner("anna")).isEqualTo("anna");
  }

  @Test
  void aLawfulHandoverIsToldInPlainWordsWhateverWayItComes() throws IOException {
    people.done("anna", "handover", id, "--to", "bo");
    Path file = people.sealed("anna", id, "bo");
    assertThat(people.done("bo", "import", "--preview", file.toString()).out())
        .contains("anna har givet sagen videre til dig.");
    JsonNode told =
        people
            .done("bo", "import", "--preview", "--json", file.toString())
            .json()
            .get("cases")
            .get(0)
            .get("handover");
    assertThat(told.get("from").stringValue()).isEqualTo("anna");
    assertThat(told.get("mine").booleanValue()).isTrue();
    assertThat(told.get("proved").booleanValue()).isTrue();
    Path report = folder.resolve("rapport.txt");
    people.done("bo", "import", "--report", report.toString(), file.toString());
    assertThat(Files.readString(report)).contains("anna har givet sagen videre til dig.");
    // Bo tells Eva, and gives the case on to her: what Anna signed is still in it.
    Path fromBo = people.sealed("bo", id, "eva");
    assertThat(people.done("eva", "import", fromBo.toString()).out())
        .contains("anna har givet sagen videre til bo.");
    people.done("bo", "handover", id, "--to", "eva");
    people.init("dora");
    people.knows("dora", "eva");
    people.knows("eva", "dora");
    people.done("eva", "import", people.sealed("bo", id, "eva").toString());
    assertThat(people.done("dora", "import", people.sealed("eva", id, "dora").toString()).out())
        .contains("bo har givet sagen videre til eva.");
    assertThat(people.done("anna", "import", people.export("eva", id).toString()).out())
        .contains("bo har givet sagen videre til eva.");
    assertThat(owner("anna")).isEqualTo("eva");
    assertThat(people.in("anna", "handover", id, "--to", "bo").exitCode()).isEqualTo(1);
  }

  @Test
  void whatTheOtherHasIsNotTakenBack() {
    people.done("anna", "handover", id, "--to", "bo");
    Path unsent = folder.resolve("anna-before");
    copy(people.home("anna"), unsent);
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    in(
        unsent,
        vault ->
            assertThat(new HandOver(vault).takeBack(CaseFileId.of(id)))
                .isInstanceOf(HandOver.HandOverOutcome.Done.class));
    Path back = folder.resolve("tilbage.json");
    Result sent =
        people.run(
            "export",
            "--case",
            id,
            "--to",
            "bo",
            "eva",
            "--out",
            back.toString(),
            "--home",
            unsent.toString(),
            "--passphrase-file",
            people.passphraseFile.toString());
    assertThat(sent.exitCode()).as(sent.err()).isZero();
    refuses("bo", back);
    // Eva never heard of it: to her the case is Anna's as before.
    people.done("eva", "import", back.toString());
    assertThat(owner("eva")).isEqualTo("anna");
  }

  @Test
  void aHandoverFromBeforeThereWereProofsNeedsTheOwnersOwnBundle() {
    String bo = people.number("bo");
    in(
        people.home("anna"),
        vault ->
            vault
                .caseFiles()
                .edit(
                    CaseFileId.of(id),
                    MadeEdit.of(
                        OwnerEdits.HANDED_OVER.code(),
                        file -> file.withOwner(new Owner("bo", "", bo, 1)))));
    refuses("bo", people.export("anna", id));
    Result taken = people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    assertThat(taken.out()).contains("anna har givet sagen videre til dig.");
    refuses("eva", people.sealed("bo", id, "eva"));
  }

  @Test
  void aNewNameOfTheOwnerComesAlong() {
    people.done("anna", "profile", "--name", "Anna Lund");
    people.done("eva", "import", people.sealed("anna", id, "eva").toString());
    Result taken = people.done("bo", "import", people.sealed("eva", id, "bo").toString());
    assertThat(taken.out()).doesNotContain("givet sagen videre");
    assertThat(owner("bo")).isEqualTo("Anna Lund");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever has the keys that were given up, and a copy of the home, is not the owner any more. */
  @Test
  void onesOwnEarlierKeyGivesNothingAway() {
    Path stolen = people.home("stolen");
    copy(people.home("anna"), stolen);
    people.done("anna", "keys", "new");
    String mine = people.done("anna", "case", "show", id, "--json").out();
    people.done("stolen", "handover", id, "--to", "bo");
    Path given = people.sealed("stolen", id, "bo");
    refuses("anna", given);
    takes("stolen", "note.add", 7);
    refuses("anna", people.sealed("stolen", id, "bo"));
    assertThat(people.done("anna", "case", "show", id, "--json").out()).isEqualTo(mine);
    people.done("anna", "handover", id, "--to", "eva");
  }
}

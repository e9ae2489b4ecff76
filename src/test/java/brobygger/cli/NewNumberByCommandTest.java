package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody one knows has a new number: what their old key signs of it, and who decides. */
class NewNumberByCommandTest {
  @TempDir Path folder;
  private People people;
  private String id;
  private String old;
  private int cards;

  @BeforeEach
  void boConfirmedAnnaInPerson() {
    people = new People(folder);
    for (String each : new String[] {"anna", "bo", "eva"}) {
      people.init(each);
    }
    people.knows("anna", "bo");
    people.knows("bo", "anna");
    old = people.number("anna");
    id = people.newCase("anna", "Søren Grøn");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
  }

  @AfterEach
  void allIsSound() {
    for (String each : new String[] {"anna", "bo", "eva"}) {
      assertThat(people.in(each, "check").exitCode()).isZero();
    }
  }

  /** Anna's card with the keys she has now. */
  private Path newCard() {
    people.done("anna", "keys", "new");
    return card();
  }

  private Path card() {
    Path file = folder.resolve("anna-" + ++cards + ".json");
    Result written = people.done("anna", "contact", "card", "--out", file.toString());
    assertThat(written.out()).contains("både dit nye og dit gamle nøglenummer");
    return file;
  }

  private Result adds(String person, Path card, String... more) {
    List<String> all = new ArrayList<>(List.of("contact", "add", card.toString()));
    all.addAll(List.of(more));
    return people.in(person, all.toArray(String[]::new));
  }

  private JsonNode contact(String person, String number) {
    for (JsonNode each : people.done(person, "contact", "list", "--json").json()) {
      if (each.get("fingerprint").stringValue().equals(number)) {
        return each;
      }
    }
    throw new AssertionError("no contact " + number);
  }

  private String trust(String person, String number) {
    return contact(person, number).get("trust").stringValue();
  }

  @Test
  void theCardAloneChangesNothingAndIsAskedAbout() {
    Result added = adds("bo", newCard());
    assertThat(added.exitCode()).isZero();
    assertThat(added.out())
        .contains("anna har fået et nyt nøglenummer", "underskrevet med både det gamle og det nye")
        .contains("--accept-key")
        .doesNotContain("er bekræftet", "Pas på");
    String now = people.number("anna");
    assertThat(trust("bo", now)).isEqualTo("UNKNOWN");
    assertThat(trust("bo", old)).isEqualTo("CONFIRMED");
    assertThat(contact("bo", now).get("offersToReplace").stringValue()).isEqualTo(old);
    assertThat(people.done("bo", "contact", "list").out()).contains("--accept-key");
  }

  @Test
  void onAYesTheNewNumberTakesOverAndTheOldIsUsedForNothingNew() {
    Path card = newCard();
    Result accepted = adds("bo", card, "--accept-key");
    assertThat(accepted.exitCode()).isZero();
    assertThat(accepted.out()).contains("anna er bekræftet", "Afløser");
    String now = people.number("anna");
    assertThat(trust("bo", now)).isEqualTo("CONFIRMED");
    assertThat(contact("bo", now).get("replaces").stringValue()).isEqualTo(old);
    assertThat(contact("bo", now).get("bySignature").booleanValue()).isTrue();
    assertThat(contact("bo", old).get("replacedBy").stringValue()).isEqualTo(now);
    assertThat(people.done("bo", "contact", "list").out()).contains("Afløst af");
    assertThat(people.done("bo", "audit").out()).contains("godkendte et nyt nøglenummer");
    Path sealed = people.sealed("bo", id, "anna");
    assertThat(people.done("bo", "inspect", sealed.toString()).out())
        .contains(now.substring(0, 5))
        .doesNotContain(old.substring(0, 5) + " " + old.substring(5, 10));
    Result refused =
        people.in("bo", "export", "--case", id, "--to", old, "--out", folder + "/x.json");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("anna har fået et nyt nøglenummer");
    String mine = people.newCase("bo", "Grethe");
    assertThat(people.in("bo", "handover", mine, "--to", old).exitCode()).isEqualTo(1);
    people.done("bo", "handover", mine, "--to", now);
    assertThat(adds("bo", card).exitCode()).isZero();
  }

  @Test
  void theCasesComeAfterAndOldBundlesStillOpenWithAWord() {
    Path before = people.sealed("anna", people.newCase("anna", "Mads"), "bo");
    Path card = newCard();
    Path bundle = people.sealed("anna", id, "bo");
    assertThat(people.in("bo", "import", bundle.toString()).exitCode()).isEqualTo(1);
    adds("bo", card, "--accept-key");
    assertThat(people.done("bo", "import", bundle.toString()).out())
        .contains("anna har skiftet nøgle. Sagen følger med til den nye.");
    assertThat(people.done("bo", "import", before.toString()).out())
        .contains("Underskrevet med den gamle nøgle fra anna");
    assertThat(people.done("bo", "audit", id).out()).contains("anna");
    for (JsonNode line : people.done("bo", "audit", id, "--json").json()) {
      assertThat(line.toString()).doesNotContain("not proved");
    }
  }

  @Test
  void anUnknownOldNumberGivesNothing() {
    Path card = newCard();
    Result added = adds("eva", card);
    assertThat(added.exitCode()).isZero();
    assertThat(added.out()).contains("tæller ikke. Sammenlign");
    Result forced = adds("eva", card, "--accept-key");
    assertThat(forced.exitCode()).isEqualTo(1);
    assertThat(forced.err()).contains("intet gammelt nummer", "--confirm");
    assertThat(trust("eva", people.number("anna"))).isEqualTo("UNKNOWN");
  }

  /** One that was only on a list was compared with nobody. */
  @Test
  void anOldNumberThatIsOnlyOnAListGivesNothing() {
    people.knows("eva", "bo");
    Path list = folder.resolve("liste.json");
    people.done("bo", "contact", "roster", "sign", "--out", list.toString());
    people.done("eva", "contact", "roster", "add", list.toString(), "--accept-signer");
    assertThat(trust("eva", old)).isEqualTo("ROSTER");
    assertThat(adds("eva", newCard(), "--accept-key").exitCode()).isEqualTo(1);
    assertThat(trust("eva", people.number("anna"))).isEqualTo("UNKNOWN");
  }

  @Test
  void aRevokedOldNumberGivesNothingAndComparingBringsTheCases() {
    // A case that is owned by key, and not by name alone.
    people.done("anna", "profile", "--workplace", "Havn");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    people.done("bo", "contact", "revoke", old);
    Path card = newCard();
    assertThat(adds("bo", card).out()).contains("tæller ikke. Sammenlign");
    assertThat(adds("bo", card, "--accept-key").exitCode()).isEqualTo(1);
    String now = people.number("anna");
    assertThat(trust("bo", now)).isEqualTo("UNKNOWN");
    assertThat(adds("bo", card, "--confirm", now).exitCode()).isZero();
    Path bundle = people.sealed("anna", id, "bo");
    assertThat(people.in("bo", "import", bundle.toString()).err()).contains("kun ejeren");
    assertThat(adds("bo", card, "--confirm", now, "--replaces", old).exitCode()).isZero();
    assertThat(people.done("bo", "import", bundle.toString()).out())
        .contains("anna har skiftet nøgle");
    assertThat(trust("bo", old)).isEqualTo("REVOKED");
  }

  /** Whoever has the old key can sign for keys of their own: that ends with the old key. */
  @Test
  void theNewNumberFallsWithTheOldUntilItIsCompared() {
    Path card = newCard();
    adds("bo", card, "--accept-key");
    String now = people.number("anna");
    people.done("bo", "contact", "revoke", old);
    assertThat(trust("bo", now)).isEqualTo("UNKNOWN");
    assertThat(people.in("bo", "export", "--case", id, "--to", now, "--out", folder + "/x.json"))
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(1));
    assertThat(adds("bo", card, "--accept-key").exitCode()).isEqualTo(1);
    assertThat(adds("bo", card, "--confirm", now).exitCode()).isZero();
    assertThat(trust("bo", now)).isEqualTo("CONFIRMED");
  }

  @Test
  void whoComparesAfterwardsKeepsTheNewNumberWhateverBecomesOfTheOld() {
    Path card = newCard();
    adds("bo", card, "--accept-key");
    String now = people.number("anna");
    people.done("bo", "contact", "confirm", now);
    assertThat(contact("bo", now).get("bySignature").booleanValue()).isFalse();
    people.done("bo", "contact", "revoke", old);
    assertThat(trust("bo", now)).isEqualTo("CONFIRMED");
  }

  @Test
  void aCardThatComesAgainAfterTheNewNumberIsRevokedIsRefused() {
    Path card = newCard();
    adds("bo", card, "--accept-key");
    String now = people.number("anna");
    people.done("bo", "contact", "revoke", now);
    Result again = adds("bo", card, "--accept-key");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(trust("bo", now)).isEqualTo("REVOKED");
    assertThat(contact("bo", old).get("replacedBy").stringValue()).isEqualTo(now);
  }

  /** The old key is taken by one card; a second that it signs as well takes nothing. */
  @Test
  void aSecondCardForTheSameOldNumberTakesNothing() {
    Path copy = folder.resolve("kopi");
    people.done("anna", "backup", "--out", folder.resolve("sik").toString());
    Path card = newCard();
    adds("bo", card, "--accept-key");
    restored(copy);
    Result other = people.run(withHome(copy, "keys", "new"));
    assertThat(other.exitCode()).isZero();
    Path second = folder.resolve("anden.json");
    people.run(withHome(copy, "contact", "card", "--out", second.toString()));
    Result added = adds("bo", second, "--accept-key");
    assertThat(added.exitCode()).isEqualTo(1);
    assertThat(adds("bo", second).out()).contains("tæller ikke. Sammenlign");
  }

  private void restored(Path home) {
    try (var files = java.nio.file.Files.list(folder.resolve("sik"))) {
      Path backup = files.findFirst().orElseThrow();
      Result result = people.run(withHome(home, "restore", backup.toString()));
      assertThat(result.exitCode()).isZero();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String[] withHome(Path home, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of("--home", home.toString(), "--passphrase-file", people.passphraseFile.toString()));
    return all.toArray(String[]::new);
  }

  @Test
  void aNewNameWithTheNewKeyIsAskedAboutOnItsOwn() {
    people.done("anna", "profile", "--name", "Anna Nygaard");
    Path card = newCard();
    assertThat(adds("bo", card).out()).contains("anna har fået et nyt nøglenummer");
    Result accepted = adds("bo", card, "--accept-key");
    assertThat(accepted.out()).contains("anna er bekræftet", "Anna Nygaard", "--accept-changes");
    String now = people.number("anna");
    assertThat(contact("bo", now).get("name").stringValue()).isEqualTo("anna");
    assertThat(contact("bo", now).get("offeredName").stringValue()).isEqualTo("Anna Nygaard");
    assertThat(adds("bo", card, "--accept-changes").exitCode()).isZero();
    assertThat(contact("bo", now).get("name").stringValue()).isEqualTo("Anna Nygaard");
    assertThat(people.done("bo", "import", people.sealed("anna", id, "bo").toString()).out())
        .contains("har skiftet nøgle");
  }

  @Test
  void twoChangesInARowAreOneQuestionOrTwo() {
    newCard();
    Path second = newCard();
    assertThat(adds("bo", second, "--accept-key").exitCode()).isZero();
    assertThat(trust("bo", people.number("anna"))).isEqualTo("CONFIRMED");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    String middle = people.number("anna");
    Path third = newCard();
    assertThat(adds("bo", third).out()).contains("anna har fået et nyt nøglenummer");
    assertThat(adds("bo", third, "--accept-key").exitCode()).isZero();
    assertThat(contact("bo", middle).get("replacedBy").stringValue())
        .isEqualTo(people.number("anna"));
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    people.done("bo", "contact", "revoke", old);
    assertThat(trust("bo", people.number("anna"))).isEqualTo("UNKNOWN");
  }

  /** Who may sign lists is about the person; one list of theirs holds, the newest. */
  @Test
  void listsFollowToTheNewKeyAndTheOldSignsNoMore() {
    people.knows("anna", "eva");
    people.done("anna", "contact", "confirm", people.number("eva"));
    Path first = folder.resolve("liste-1.json");
    people.done("anna", "contact", "roster", "sign", "--out", first.toString());
    people.done("bo", "contact", "roster", "add", first.toString(), "--accept-signer");
    assertThat(trust("bo", people.number("eva"))).isEqualTo("ROSTER");
    Path late = folder.resolve("liste-2.json");
    people.done("anna", "contact", "roster", "sign", "--out", late.toString());
    Path card = newCard();
    adds("bo", card, "--accept-key");
    Result old = people.in("bo", "contact", "roster", "add", late.toString());
    assertThat(old.exitCode()).isEqualTo(1);
    assertThat(old.err()).contains("den gamle nøgle fra anna");
    assertThat(trust("bo", people.number("eva"))).isEqualTo("ROSTER");
    people.done("anna", "contact", "revoke", people.number("eva"));
    Path third = folder.resolve("liste-3.json");
    people.done("anna", "contact", "roster", "sign", "--out", third.toString());
    Result taken =
        people.in("bo", "contact", "roster", "add", third.toString(), "--accept-changes");
    assertThat(taken.err()).isEmpty();
    assertThat(taken.out()).contains("nr. 3");
    assertThat(trust("bo", people.number("eva"))).isEqualTo("REVOKED");
  }

  /** A sealed bundle brings the card along that both keys have signed. */
  @Test
  void aBundleSignedWithTheNewKeyTellsWhoKnowsTheOldOne() {
    people.done("anna", "keys", "new");
    Path file = people.sealed("anna", id, "bo");
    Result refused = people.in("bo", "import", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("anna har fået et nyt nøglenummer", "både det gamle og det nye")
        .doesNotContain("Pas på");
    people.done("bo", "import", file.toString(), "--park");
    assertThat(people.done("bo", "inbox").out()).contains("anna har fået et nyt nøglenummer");
    String next = people.number("anna");
    assertThat(contact("bo", next).get("offersToReplace").stringValue()).isEqualTo(old);
    assertThat(adds("bo", file, "--accept-key").exitCode()).isZero();
    assertThat(trust("bo", next)).isEqualTo("CONFIRMED");
    assertThat(people.in("bo", "import", file.toString()).exitCode()).isZero();
    // What she signed of herself came with it: she can stand on a list of Bo's.
    Path list = folder.resolve("bos-liste.json");
    assertThat(people.done("bo", "contact", "roster", "sign", "--out", list.toString()).out())
        .contains("2 personer");
  }

  @Test
  void aBundleIsNoNewsOfANumberThatIsRevoked() {
    people.done("anna", "keys", "new");
    Path file = people.sealed("anna", id, "bo");
    people.done("bo", "contact", "revoke", old);
    assertThat(people.in("bo", "import", file.toString()).err())
        .doesNotContain("har fået et nyt nøglenummer");
  }
}

package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.ListFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.cli.People.Result;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Roster;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists hold cards that their owners signed; where they do not, it is said and asked. */
class SignedListTest {
  @TempDir Path folder;
  private People people;
  private int files;

  /** Eva makes the list, Anna takes it, Bo stands on it. */
  @BeforeEach
  void threePeople() {
    people = new People(folder);
    for (String each : new String[] {"anna", "bo", "eva"}) {
      people.init(each);
    }
    people.knows("anna", "eva");
  }

  private <T> T inside(String person, Function<Vault, T> work) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return work.apply(vault);
    }
  }

  private Identity identity(String person) {
    return inside(person, Vault::identity);
  }

  private Path file() {
    return folder.resolve("liste-" + ++files + ".json");
  }

  private Result sign(String person, Path file, String... more) {
    return roster(person, List.of("sign", "--out", file.toString()), more);
  }

  private Result take(Path file, String... more) {
    return roster("anna", List.of("add", file.toString()), more);
  }

  private Result roster(String person, List<String> first, String... more) {
    List<String> all = new ArrayList<>(List.of("contact", "roster"));
    all.addAll(first);
    all.addAll(List.of(more));
    return people.in(person, all.toArray(String[]::new));
  }

  private JsonNode contact(String number) {
    for (JsonNode each : people.done("anna", "contact", "list", "--json").json()) {
      if (each.get("fingerprint").stringValue().equals(number)) {
        return each;
      }
    }
    throw new AssertionError("no contact " + number);
  }

  private JsonNode shown() {
    return people.done("anna", "contact", "roster", "show", "--json").json().get(0);
  }

  private static String outcome(Result result) {
    return result.json().get("outcome").stringValue();
  }

  private static Identity called(String name, Instant issued, Identity who) {
    ContactCard card = who.card();
    Profile profile = new Profile(name, card.profile().role(), card.profile().organisation());
    return new Identity(
        new ContactCard(profile, card.signing(), card.encryption(), issued),
        who.signing(),
        who.encryption());
  }

  @Test
  void aListHoldsTheCardsThatItsPeopleSignedAndOnesOwn() {
    people.knows("eva", "bo");
    Path list = file();
    assertThat(sign("eva", list).out()).contains("2 personer");
    JsonNode said = take(list, "--accept-signer", "--json").json();
    assertThat(said.get("signedByOwners").booleanValue()).isTrue();
    assertThat(said.get("refused").isEmpty()).isTrue();
    assertThat(shown().get("people"))
        .extracting(each -> each.get("signedByOwner").booleanValue())
        .containsExactly(true, true);
    assertThat(contact(people.number("bo")).get("listedByWord").booleanValue()).isFalse();
    assertThat(people.done("anna", "contact", "roster", "show").out())
        .contains("Hvert kort er underskrevet af sin ejer", "bo, konsulent (på listen fra eva)");
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  @Test
  void whoseSignedCardIsNotHereIsNamedAndNothingIsSigned() {
    ContactCard bo = identity("bo").card();
    inside("eva", vault -> confirmed(vault, bo));
    Path list = file();
    Result missing = sign("eva", list);
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.out())
        .contains("bo (" + bo.fingerprint() + ")", "brobygger contact add FIL");
    assertThat(missing.err()).contains("--leave-out");
    assertThat(list).doesNotExist();
    Result json = sign("eva", list, "--json");
    assertThat(outcome(json)).isEqualTo("CARDS_MISSING");
    assertThat(json.json().get("missing").get(0).get("fingerprint").stringValue())
        .isEqualTo(bo.fingerprint().digits());
    assertThat(sign("eva", list, "--leave-out").out()).contains("1 person", "bo (");
    people.done("eva", "contact", "add", people.card("bo").toString());
    Path whole = file();
    assertThat(sign("eva", whole, "--json").json().get("people").intValue()).isEqualTo(2);
    assertThat(take(whole, "--accept-signer").exitCode()).isZero();
  }

  /** As a home has it that was made before signed cards were kept. */
  private static Contact confirmed(Vault vault, ContactCard card) {
    vault.contacts().add(card);
    return vault.contacts().confirm(card.fingerprint());
  }

  @Test
  void aCardThatSaysSomethingElseThanWasAcceptedDoesNotStandForIt() {
    Identity bo = identity("bo");
    inside("eva", vault -> confirmed(vault, bo.card()));
    Path later = folder.resolve("bo-ny.json");
    new SignedContactFiles()
        .writeCard(KeyRing.of(called("Bo Lund", bo.card().issued().plusSeconds(60), bo)), later);
    people.done("eva", "contact", "add", later.toString());
    assertThat(sign("eva", file()).out()).contains("noget andet end det, du har godkendt");
    people.done("eva", "contact", "confirm", people.number("bo"), "--accept-changes");
    assertThat(sign("eva", file()).exitCode()).isZero();
  }

  @Test
  void aListOfAnOlderProgramIsAskedAboutAndStaysItsSignersWord() {
    Identity eva = identity("eva");
    Identity bo = identity("bo");
    Path list = file();
    ListFiles.byWord(
        new Roster(1, Instant.EPOCH, eva.card(), List.of(bo.card()), List.of()), eva, list);
    Result asked = take(list, "--accept-signer", "--accept-changes");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.err()).contains("ikke underskrevet af deres ejere", "--accept-cards");
    assertThat(outcome(take(list, "--accept-signer", "--json"))).isEqualTo("UNSIGNED");
    assertThat(people.done("anna", "contact", "list").out()).doesNotContain("bo,");
    Result taken = take(list, "--accept-signer", "--accept-cards");
    assertThat(taken.exitCode()).isZero();
    assertThat(taken.out()).contains("eva står alene inde for");
    assertThat(outcome(take(list, "--json"))).isEqualTo("NOTHING_NEW");
    assertThat(contact(people.number("bo")).get("listedByWord").booleanValue()).isTrue();
    assertThat(people.done("anna", "contact", "list").out())
        .contains("på listen fra eva, som alene står inde for kortet");
    assertThat(shown().get("signedByOwners").booleanValue()).isFalse();
    assertThat(people.done("anna", "audit").out()).contains(", version 1, format 1");
    // Nobody's own signature came along: Anna's list cannot hold Bo.
    people.done("anna", "contact", "confirm", people.number("bo"));
    assertThat(sign("anna", file()).out()).contains("bo (");
  }

  @Test
  void aListWithSignedCardsIsNotFollowedByOneWithout() {
    Identity eva = identity("eva");
    Identity bo = identity("bo");
    Path signed = file();
    ListFiles.of(1, eva, List.of(ListFiles.card(bo)), signed);
    assertThat(take(signed, "--accept-signer").exitCode()).isZero();
    Path word = file();
    ListFiles.byWord(
        new Roster(2, Instant.EPOCH, eva.card(), List.of(bo.card()), List.of()), eva, word);
    Result refused = take(word, "--accept-changes", "--accept-cards", "--json");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(outcome(refused)).isEqualTo("UNSIGNED_AGAIN");
    assertThat(shown().get("version").intValue()).isEqualTo(1);
  }

  @Test
  void refusedCardsAreNamedAndTheRestIsTakenOnAYes() {
    Identity eva = identity("eva");
    Identity bo = identity("bo");
    people.init("mallory");
    String[] mallory = ListFiles.card(identity("mallory")).split("\\.", -1);
    String forged =
        String.join(".", mallory[0], mallory[1], ListFiles.card(bo).split("\\.", -1)[2]);
    Path list = file();
    ListFiles.of(1, eva, List.of(forged, ListFiles.card(bo)), list);
    Result asked = take(list, "--accept-signer", "--accept-changes");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.out())
        .contains("Kort nr. 1 på listen, mallory, er ikke taget med: det er ændret");
    Result json = take(list, "--accept-signer", "--json");
    assertThat(outcome(json)).isEqualTo("CARDS_REFUSED");
    assertThat(json.json().get("refused").get(0).get("reason").stringValue())
        .isEqualTo("BAD_SIGNATURE");
    assertThat(take(list, "--accept-signer", "--accept-cards").out()).contains("1 person");
    assertThat(contact(people.number("bo")).get("trust").stringValue()).isEqualTo("ROSTER");
    assertThat(people.done("anna", "contact", "list").out()).doesNotContain("mallory");
    assertThat(shown().get("refused").get(0).get("name").stringValue()).isEqualTo("mallory");
    assertThat(outcome(take(list, "--json"))).isEqualTo("NOTHING_NEW");
    assertThat(people.done("anna", "audit").out()).contains(", version 1, 1/2");
  }

  @Test
  void anOldCardOfAConfirmedPersonBringsNoNameBackAndIsNoChange() {
    Identity bo = called("Bo Krogh", Instant.parse("2026-03-02T08:00:00Z"), identity("bo"));
    inside("anna", vault -> confirmed(vault, bo.card()));
    Path list = file();
    Identity before = called("Bo Lund", Instant.parse("2025-03-02T08:00:00Z"), bo);
    ListFiles.of(1, identity("eva"), List.of(ListFiles.card(before)), list);
    assertThat(take(list, "--accept-signer").exitCode()).isZero();
    JsonNode now = contact(bo.fingerprint().digits());
    assertThat(now.get("name").stringValue()).isEqualTo("Bo Krogh");
    assertThat(now.get("offeredName").isNull()).isTrue();
  }

  /** Bo has new keys, and Anna compared them: the list's old card is nobody's to send to. */
  @Test
  void aKeyThatItsOwnerHasSignedAwayIsNotBroughtBack() {
    Identity old = identity("bo");
    people.done("bo", "keys", "new");
    people.knows("anna", "bo");
    Path list = file();
    ListFiles.of(1, identity("eva"), List.of(ListFiles.card(old)), list);
    Result asked = take(list, "--accept-signer");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.out())
        .contains(
            "gammelt nøglenummer, " + old.fingerprint(),
            new Fingerprint(people.number("bo")).toString());
    assertThat(take(list, "--accept-signer", "--accept-changes").exitCode()).isZero();
    assertThat(contact(old.fingerprint().digits()).get("trust").stringValue()).isEqualTo("UNKNOWN");
    people.sealed("anna", people.newCase("anna", "Ida"), people.number("bo"));
    assertThat(
            people
                .in(
                    "anna",
                    "export",
                    "--all",
                    "--to",
                    old.fingerprint().digits(),
                    "--out",
                    file().toString())
                .exitCode())
        .isEqualTo(1);
  }

  /** What both keys signed is worth as much on a list as on a card of its own. */
  @Test
  void aNewNumberOnAListIsOfferedToWhoComparedTheOld() {
    people.knows("anna", "bo");
    String old = people.number("bo");
    people.done("bo", "keys", "new");
    Path card = folder.resolve("bo-ny.json");
    people.done("bo", "contact", "card", "--out", card.toString());
    people.done("eva", "contact", "add", card.toString(), "--confirm", people.number("bo"));
    Path list = file();
    assertThat(sign("eva", list).exitCode()).isZero();
    assertThat(take(list, "--accept-signer", "--accept-changes").exitCode()).isZero();
    assertThat(contact(people.number("bo")).get("offersToReplace").stringValue()).isEqualTo(old);
  }

  @Test
  void whoWasConfirmedFromAListCanStandOnTheNext() {
    people.knows("eva", "bo");
    Path list = file();
    sign("eva", list);
    assertThat(take(list, "--accept-signer").exitCode()).isZero();
    people.done("anna", "contact", "confirm", people.number("bo"));
    Path next = file();
    assertThat(sign("anna", next, "--json").json().get("people").intValue()).isEqualTo(3);
    people.knows("bo", "anna");
    assertThat(roster("bo", List.of("add", next.toString()), "--accept-signer").exitCode())
        .isZero();
  }

  @Test
  void twoOfOneNameOnAListAreTwoAndTheNameMeansNeither() {
    people.init("other");
    Identity other = called("bo", Instant.parse("2026-03-02T08:00:00Z"), identity("other"));
    Path list = file();
    ListFiles.of(
        1, identity("eva"), List.of(ListFiles.card(identity("bo")), ListFiles.card(other)), list);
    assertThat(take(list, "--accept-signer").exitCode()).isZero();
    people.newCase("anna", "Ida");
    assertThat(
            people
                .in("anna", "export", "--all", "--to", "bo", "--out", file().toString())
                .exitCode())
        .isNotZero();
    Fingerprint number = other.fingerprint();
    assertThat(contact(number.digits()).get("name").stringValue()).isEqualTo("bo");
  }
}

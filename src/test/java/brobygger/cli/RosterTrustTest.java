package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.ListFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.cli.People.Result;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.people.Roster;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who was confirmed in person keeps their name, whatever lists and later cards say. */
class RosterTrustTest {
  @TempDir Path folder;
  private People people;
  private int files;

  @BeforeEach
  void annaKnowsTwo() {
    people = new People(folder);
    for (String each : new String[] {"anna", "bo", "eva"}) {
      people.init(each);
    }
    people.knows("anna", "bo");
    people.knows("anna", "eva");
  }

  private Identity identity(String person) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return vault.identity();
    }
  }

  private static Identity called(String name, String workplace, Identity who) {
    ContactCard card = who.card();
    return new Identity(
        new ContactCard(
            new Profile(name, ProfileRole.CONSULTANT, workplace),
            card.signing(),
            card.encryption(),
            Instant.parse("2027-01-01T00:00:00Z")),
        who.signing(),
        who.encryption());
  }

  private Path list(Identity signer, int version, Identity... owners) {
    Path file = folder.resolve("liste-" + ++files + ".json");
    Roster roster = ListFiles.of(version, signer, owners);
    assertThat(new SignedContactFiles().writeRoster(roster, signer, file))
        .isInstanceOf(ReadContactOutcome.People.class);
    return file;
  }

  private JsonNode contact(String number) {
    for (JsonNode each : people.done("anna", "contact", "list", "--json").json()) {
      if (each.get("fingerprint").stringValue().equals(number)) {
        return each;
      }
    }
    throw new AssertionError("no contact " + number);
  }

  private Result take(Path list, String... more) {
    String[] all = new String[4 + more.length];
    System.arraycopy(new String[] {"contact", "roster", "add", list.toString()}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return people.in("anna", all);
  }

  @Test
  void aListThatSwapsTwoNamesSwapsNothing() {
    Identity bo = identity("bo");
    Identity eva = identity("eva");
    Path list = list(eva, 1, called("eva", "", bo), called("bo", "", eva));
    Result unchosen = take(list);
    assertThat(unchosen.exitCode()).isEqualTo(1);
    assertThat(unchosen.err()).contains("--accept-signer");
    Result asked = take(list, "--accept-signer", "--json");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.json().get("outcome").stringValue()).isEqualTo("CHANGES");
    assertThat(asked.json().get("changes"))
        .extracting(each -> each.get("kind").stringValue())
        .containsExactly("NAME", "NAME");
    assertThat(take(list, "--accept-signer").out()).contains("bekræftet som bo", "kalder den eva");
    assertThat(take(list, "--accept-signer", "--accept-changes").exitCode()).isZero();
    String number = bo.fingerprint().digits();
    assertThat(contact(number).get("name").stringValue()).isEqualTo("bo");
    assertThat(contact(number).get("offeredName").stringValue()).isEqualTo("eva");
    String id = people.newCase("anna", "Søren");
    people.knows("bo", "anna");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    people.done("anna", "contact", "confirm", number, "--accept-changes");
    assertThat(contact(number).get("name").stringValue()).isEqualTo("eva");
    assertThat(people.in("anna", "check").exitCode()).isZero();
  }

  @Test
  void aLaterCardOfOnesOwnRenamesNobodyBeforeAPersonSaysYes() {
    Identity bo = identity("bo");
    Path later = folder.resolve("bo-ny.json");
    assertThat(new SignedContactFiles().writeCard(KeyRing.of(called("Bo Lund", "Havn", bo)), later))
        .isInstanceOf(ReadContactOutcome.Card.class);
    Result added = people.done("anna", "contact", "add", later.toString());
    assertThat(added.out()).contains("bo er bekræftet", "Bo Lund", "--accept-changes");
    String number = people.number("bo");
    assertThat(contact(number).get("name").stringValue()).isEqualTo("bo");
    people.done("anna", "contact", "add", later.toString(), "--accept-changes");
    assertThat(contact(number).get("name").stringValue()).isEqualTo("Bo Lund");
    assertThat(people.done("anna", "contact", "list").out())
        .contains("Bo Lund, konsulent, Havn (bekræftet)");
  }

  @Test
  void whoMaySignIsDecidedOnceShownAndTakenBack() {
    people.init("dora");
    Identity dora = identity("dora");
    Path list = list(identity("eva"), 1, dora);
    assertThat(take(list, "--accept-signer").exitCode()).isZero();
    String number = dora.fingerprint().digits();
    assertThat(contact(number).get("trust").stringValue()).isEqualTo("ROSTER");
    assertThat(people.done("anna", "contact", "list").out())
        .contains("på listen fra eva", "Laver kontaktlister");
    assertThat(people.done("anna", "contact", "add", people.card("dora").toString()).out())
        .contains("på listen fra eva")
        .doesNotContain("er bekræftet");
    assertThat(take(list(identity("eva"), 2, dora)).exitCode()).isZero();
    JsonNode stopped = people.done("anna", "contact", "roster", "stop", "eva", "--json").json();
    assertThat(stopped.get("outcome").stringValue()).isEqualTo("STOPPED");
    assertThat(stopped.get("fingerprint").stringValue()).isEqualTo(people.number("eva"));
    assertThat(contact(number).get("trust").stringValue()).isEqualTo("UNKNOWN");
    assertThat(take(list(identity("eva"), 3, dora)).err()).contains("--accept-signer");
  }

  @Test
  void whoIsLeftOutIsSeenAndRevokedAndCountsNoMore() {
    people.init("dora");
    Identity dora = identity("dora");
    String number = dora.fingerprint().digits();
    assertThat(take(list(identity("eva"), 1, dora), "--accept-signer").exitCode()).isZero();
    people.done("anna", "contact", "confirm", number);
    Path without = list(identity("eva"), 2);
    assertThat(take(without).out()).contains("dora står ikke på listen mere");
    assertThat(take(without, "--accept-changes").exitCode()).isZero();
    assertThat(contact(number).get("trust").stringValue()).isEqualTo("UNKNOWN");
    assertThat(contact(number).get("leftList").booleanValue()).isTrue();
    people.knows("dora", "anna");
    Path file = people.sealed("dora", people.newCase("dora", "Grethe"), "anna");
    assertThat(people.in("anna", "import", file.toString()).exitCode()).isEqualTo(1);
    people.done("anna", "contact", "confirm", number);
    assertThat(contact(number).get("trust").stringValue()).isEqualTo("CONFIRMED");
    people.done("anna", "contact", "revoke", number);
    assertThat(contact(number).get("trust").stringValue()).isEqualTo("REVOKED");
  }

  @Test
  void aNewNumberOfAConfirmedPersonTakesThePlaceOfTheOld() {
    String old = people.number("bo");
    People other = new People(folder);
    other.in("bo2", "init", "--name", "bo", "--role", "consultant");
    Path card = other.card("bo2");
    assertThat(people.done("anna", "contact", "add", card.toString()).out())
        .contains("du kender bo med en anden nøgle", "--replaces");
    assertThat(people.in("anna", "contact", "add", card.toString(), "--replaces", old).exitCode())
        .isEqualTo(2);
    String fresh = other.number("bo2");
    people.done("anna", "contact", "add", card.toString(), "--confirm", fresh, "--replaces", old);
    assertThat(contact(old).get("trust").stringValue()).isEqualTo("REVOKED");
    people.sealed("anna", people.newCase("anna", "Ida"), "bo");
  }
}

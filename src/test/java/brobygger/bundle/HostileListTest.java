package brobygger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.card.CardPayload;
import brobygger.document.CanonicalJson;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeySuccession;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.RefusedCard;
import brobygger.usecase.people.RefusedCard.Reason;
import brobygger.usecase.people.Roster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each card on a list is checked by itself: a bad one is told, and takes none of the others along.
 */
class HostileListTest {
  private static final Identity SIGNER = TestPeople.person("Eva Holm", "Jobcenter Østby");
  private static final Identity BO = TestPeople.person("Bo Krogh", "Jobcenter Østby");
  private static final Identity IDA = TestPeople.person("Ida Lund", "Jobcenter Østby");
  private static final Identity MALLORY = TestPeople.person("Mallory", "");

  @TempDir Path folder;

  private ReadContactOutcome read(String... texts) {
    Path file = folder.resolve("liste.json");
    ListFiles.of(1, SIGNER, List.of(texts), file);
    return new SignedContactFiles().read(file);
  }

  private static Roster list(ReadContactOutcome outcome) {
    return ((ReadContactOutcome.People) outcome).roster();
  }

  /** Of a list of Bo, something, and Ida, Bo and Ida stay, and something is refused. */
  private void isRefused(String text, String name, Reason reason) {
    Roster roster = list(read(ListFiles.card(BO), text, ListFiles.card(IDA)));
    assertThat(roster.cards()).containsExactly(BO.card(), IDA.card());
    assertThat(roster.isSigned()).isTrue();
    assertThat(roster.refused()).containsExactly(new RefusedCard(2, name, reason));
  }

  private static byte[] payload(ContactCard card, Consumer<ObjectNode> change) {
    ObjectNode payload = CardPayload.write(card, List.of());
    change.accept(payload);
    return CanonicalJson.bytes(payload);
  }

  private static Identity later(Identity who, String name) {
    ContactCard card = who.card();
    return new Identity(
        new ContactCard(
            new Profile(name, card.profile().role(), card.profile().organisation()),
            card.signing(),
            card.encryption(),
            card.issued().plus(Duration.ofDays(30))),
        who.signing(),
        who.encryption());
  }

  @Test
  void aCardThatTheListsSignerSignedInPlaceOfItsOwnerIsRefused() {
    isRefused(
        ListFiles.signed(payload(MALLORY.card(), p -> {}), SIGNER), "Mallory", Reason.OTHER_KEY);
  }

  @Test
  void anothersKeyUnderANameIsRefusedUnlessItsOwnerSaysSo() {
    // The name and signing key of one, the key to seal for of another: its number is nobody's.
    ContactCard mixed =
        new ContactCard(
            BO.card().profile(),
            BO.card().signing(),
            MALLORY.card().encryption(),
            BO.card().issued());
    isRefused(ListFiles.signed(payload(mixed, p -> {}), MALLORY), "Bo Krogh", Reason.OTHER_KEY);
    isRefused(ListFiles.signed(payload(mixed, p -> {}), BO), "Bo Krogh", Reason.OTHER_KEY);
  }

  @Test
  void whatIsSwappedBetweenTwoCardsIsRefused() {
    String[] bo = ListFiles.card(BO).split("\\.", -1);
    String[] mallory = ListFiles.card(MALLORY).split("\\.", -1);
    isRefused(String.join(".", bo[0], mallory[1], bo[2]), "Mallory", Reason.BAD_SIGNATURE);
    isRefused(String.join(".", mallory[0], mallory[1], bo[2]), "Mallory", Reason.BAD_SIGNATURE);
    isRefused(String.join(".", bo[0], mallory[1], mallory[2]), "Mallory", Reason.BAD_SIGNATURE);
  }

  @Test
  void aCutOrStrangeCardIsRefused() {
    String card = ListFiles.card(MALLORY);
    isRefused(card.substring(0, card.length() - 1), "Mallory", Reason.BAD_SIGNATURE);
    isRefused(card.substring(0, card.lastIndexOf('.')), "", Reason.DAMAGED);
    isRefused(card.substring(0, card.length() / 2), "", Reason.DAMAGED);
    isRefused("", "", Reason.DAMAGED);
    isRefused("x".repeat(100_000), "", Reason.DAMAGED);
    isRefused(card + "\n", "Mallory", Reason.BAD_SIGNATURE);
    isRefused(
        ListFiles.signed("{\"brobygger\":\"roster\"}".getBytes(UTF_8), MALLORY),
        "",
        Reason.DAMAGED);
    isRefused(ListFiles.signed("[".getBytes(UTF_8), MALLORY), "", Reason.DAMAGED);
    isRefused(
        ListFiles.signed(
            payload(MALLORY.card(), p -> ((ObjectNode) p.get("card")).put("admin", true)), MALLORY),
        "Mallory",
        Reason.DAMAGED);
  }

  @Test
  void aNameNobodySignedIsSaidWithoutWhatCannotBeSeen() {
    byte[] lines =
        payload(MALLORY.card(), p -> ((ObjectNode) p.get("card")).put("name", "Bo\n\u0007Krogh"));
    isRefused(ListFiles.signed(lines, MALLORY), "Bo Krogh", Reason.DAMAGED);
    byte[] longest =
        payload(MALLORY.card(), p -> ((ObjectNode) p.get("card")).put("name", "x".repeat(201)));
    isRefused(ListFiles.signed(longest, MALLORY), "", Reason.DAMAGED);
  }

  @Test
  void anEarlierKeyThatDidNotSignIsRefused() {
    KeySuccession borrowed = KeySuccession.of(IDA, BO.fingerprint());
    isRefused(
        ListFiles.signed(
            CanonicalJson.bytes(CardPayload.write(MALLORY.card(), List.of(borrowed))), MALLORY),
        "Mallory",
        Reason.BAD_SIGNATURE);
  }

  @Test
  void aCardOfANewerProgramIsSaidToBeNewer() {
    isRefused(
        ListFiles.signed(payload(MALLORY.card(), p -> p.put("format", 3)), MALLORY),
        "Mallory",
        Reason.NEWER);
  }

  @Test
  void ofTwoCardsOfOneKeyTheLaterStandsWhereverItIs() {
    Identity renamed = later(BO, "Bo Lund");
    Roster last = list(read(ListFiles.card(BO), ListFiles.card(IDA), ListFiles.card(renamed)));
    assertThat(last.cards()).containsExactly(IDA.card(), renamed.card());
    assertThat(last.refused()).containsExactly(new RefusedCard(1, "Bo Krogh", Reason.TWICE));
    Roster first = list(read(ListFiles.card(renamed), ListFiles.card(IDA), ListFiles.card(BO)));
    assertThat(first.cards()).containsExactly(renamed.card(), IDA.card());
    assertThat(first.refused()).containsExactly(new RefusedCard(3, "Bo Krogh", Reason.TWICE));
  }

  @Test
  void twoPeopleOfOneNameAreTwo() {
    Identity other = TestPeople.person("Bo Krogh", "Jobcenter Vestby");
    assertThat(list(read(ListFiles.card(BO), ListFiles.card(other))).cards()).hasSize(2);
  }

  private ReadContactOutcome written(int format, ArrayNode cards, Consumer<ObjectNode> change) {
    Path file = folder.resolve("anden.json");
    ListFiles.write(format, ListFiles.of(1, SIGNER), SIGNER, cards, change, file);
    return new SignedContactFiles().read(file);
  }

  private static ArrayNode cards(JsonNode... entries) {
    return JsonNodeFactory.instance.arrayNode().addAll(List.of(entries));
  }

  private static final ReadContactOutcome CHANGED =
      new ReadContactOutcome.Refused(ContactFileProblem.CHANGED);

  @Test
  void aListOfOneFormatHoldsNoCardsOfTheOther() {
    JsonNode text = JsonNodeFactory.instance.stringNode(ListFiles.card(BO));
    JsonNode word = CardPayload.write(BO.card(), List.of()).get("card");
    assertThat(list(written(2, cards(text), p -> {})).isSigned()).isTrue();
    assertThat(list(written(1, cards(word), p -> {})).isSigned()).isFalse();
    assertThat(written(1, cards(text), p -> {})).isEqualTo(CHANGED);
    Roster mixed = list(written(2, cards(word, text), p -> {}));
    assertThat(mixed.cards()).containsExactly(BO.card());
    assertThat(mixed.refused()).containsExactly(new RefusedCard(1, "", Reason.DAMAGED));
  }

  @Test
  void aListSaysNothingOfWhatIsRefusedAndANewerOneIsSaidToBeNewer() {
    assertThat(written(2, cards(), p -> ((ObjectNode) p.get("roster")).putArray("refused")))
        .isEqualTo(CHANGED);
    assertThat(written(1, cards(), p -> ((ObjectNode) p.get("roster")).putArray("refused")))
        .isEqualTo(CHANGED);
    assertThat(written(3, cards(), p -> {}))
        .isEqualTo(new ReadContactOutcome.Refused(ContactFileProblem.NEWER));
  }
}

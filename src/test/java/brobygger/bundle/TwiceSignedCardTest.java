package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.KeySuccession;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.IdentityKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A card that earlier keys have signed too: one false signature, and nothing of it is taken. */
class TwiceSignedCardTest {
  private static final Instant DAY = Instant.parse("2026-03-02T08:15:30Z");
  private static final Profile ANNA = new Profile("Anna", ProfileRole.CONSULTANT, "");
  private static final Identity FIRST = identity();
  private static final Identity SECOND = identity();
  private static final Identity THIRD = identity();
  private static final Identity MALLORY = identity();

  @TempDir Path temp;
  private final SignedContactFiles files = new SignedContactFiles();

  private static Identity identity() {
    return IdentityKeys.random(new SecureRandom()).of(ANNA, DAY);
  }

  private static KeyRing ring(Identity... keys) {
    return new KeyRing(
        java.util.stream.IntStream.range(0, keys.length)
            .mapToObj(i -> new OwnKeys(keys[i], DAY, i == 0 ? Optional.empty() : Optional.of(DAY)))
            .toList());
  }

  private ReadContactOutcome written(Identity... keys) {
    return files.writeCard(ring(keys), temp.resolve("kort-" + keys.length + ".json"));
  }

  /** Second's card with first's signature, after somebody had their hands on it. */
  private ReadContactOutcome changed(Consumer<ObjectNode> change) throws IOException {
    return signed(SECOND, change);
  }

  private ReadContactOutcome signed(Identity owner, Consumer<ObjectNode> change)
      throws IOException {
    ObjectNode payload =
        JsonNodeFactory.instance.objectNode().put("brobygger", "contact-card").put("format", 2);
    payload.set("card", CardJson.write(owner.card()));
    payload.putArray("previous").add(entry(FIRST, owner));
    change.accept(payload);
    byte[] compact = SignedText.sign("brobygger-contact", CanonicalJson.bytes(payload), owner);
    String[] parts = new String(compact, StandardCharsets.ISO_8859_1).split("\\.", -1);
    ObjectNode outer =
        JsonNodeFactory.instance
            .objectNode()
            .put("payload", parts[1])
            .put("protected", parts[0])
            .put("signature", parts[2]);
    Path file = temp.resolve("kort.json");
    Files.writeString(file, outer.toString());
    return files.read(file);
  }

  private static ObjectNode entry(Identity earlier, Identity next) {
    return CardJson.write(KeySuccession.of(earlier, next.fingerprint()));
  }

  private static ArrayNode previous(ObjectNode payload) {
    return (ArrayNode) payload.get("previous");
  }

  private static void isRefused(ReadContactOutcome outcome, ContactFileProblem problem) {
    assertThat(outcome).isEqualTo(new ReadContactOutcome.Refused(problem));
  }

  private static void isCard(ReadContactOutcome outcome, Identity owner, Identity... earlier) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadContactOutcome.Card.class,
            read -> {
              assertThat(read.card()).isEqualTo(owner.card());
              assertThat(read.previous()).isEqualTo(numbers(earlier));
            });
  }

  private static List<Fingerprint> numbers(Identity... keys) {
    return java.util.Arrays.stream(keys).map(Identity::fingerprint).toList();
  }

  @Test
  void everyEarlierKeySignsThePresentOne() throws IOException {
    isCard(written(SECOND, FIRST), SECOND, FIRST);
    isCard(written(THIRD, SECOND, FIRST), THIRD, SECOND, FIRST);
    isCard(changed(payload -> {}), SECOND, FIRST);
  }

  /** What is not needed is not raised: older programs go on reading such cards. */
  @Test
  void aCardWithoutEarlierKeysIsStillOfTheFirstFormat() throws IOException {
    Path file = temp.resolve("et.json");
    files.writeCard(ring(FIRST), file);
    String payload = JsonMapper.shared().readTree(file).get("payload").stringValue();
    String text =
        new String(java.util.Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    assertThat(text).contains("\"format\":1").doesNotContain("previous");
  }

  @Test
  void aForgedSignatureIsRefused() throws IOException {
    String mallorys = KeySuccession.of(MALLORY, SECOND.fingerprint()).signature();
    isRefused(
        changed(payload -> ((ObjectNode) previous(payload).get(0)).put("signature", mallorys)),
        ContactFileProblem.CHANGED);
  }

  @Test
  void anothersSignatureForOtherKeysIsRefused() throws IOException {
    isRefused(
        signed(MALLORY, payload -> previous(payload).removeAll().add(entry(FIRST, SECOND))),
        ContactFileProblem.CHANGED);
    isRefused(
        changed(payload -> previous(payload).add(entry(THIRD, MALLORY))),
        ContactFileProblem.CHANGED);
  }

  @Test
  void somebodyElsesNumberUnderOnesOwnSignatureIsRefused() throws IOException {
    isRefused(
        signed(
            MALLORY,
            payload ->
                ((ObjectNode) previous(payload).get(0))
                    .put(
                        "signature", KeySuccession.of(MALLORY, MALLORY.fingerprint()).signature())),
        ContactFileProblem.CHANGED);
  }

  @Test
  void whatIsNotWrittenSoIsRefused() throws IOException {
    isRefused(changed(p -> previous(p).removeAll()), ContactFileProblem.CHANGED);
    isRefused(changed(p -> p.remove("previous")), ContactFileProblem.CHANGED);
    isRefused(changed(p -> p.put("previous", "x")), ContactFileProblem.CHANGED);
    isRefused(changed(p -> p.put("format", 1)), ContactFileProblem.CHANGED);
    isRefused(changed(p -> p.put("format", 3)), ContactFileProblem.NEWER);
    isRefused(changed(p -> previous(p).add(entry(FIRST, SECOND))), ContactFileProblem.CHANGED);
    isRefused(changed(p -> previous(p).add(entry(SECOND, SECOND))), ContactFileProblem.CHANGED);
    isRefused(
        changed(p -> ((ObjectNode) previous(p).get(0)).put("name", "x")),
        ContactFileProblem.CHANGED);
    isRefused(
        changed(
            p -> {
              for (int i = 0; i < KeySuccession.MOST; i++) {
                previous(p).add(entry(identity(), SECOND));
              }
            }),
        ContactFileProblem.CHANGED);
  }
}

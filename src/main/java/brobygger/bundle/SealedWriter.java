package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.SignedCard;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Signs and seals. */
final class SealedWriter {
  private static final int KEY_BYTES = 32;

  private final BundleJson bundles = new BundleJson();
  private final SecureRandom random;
  private final Optional<SignedCard> card;

  /** Without the sender's signed card, as programs wrote before and others may. */
  SealedWriter(SecureRandom random) {
    this(random, Optional.empty());
  }

  /**
   * @param card the sender's, as they signed it: who does not know the key may know an earlier one
   */
  SealedWriter(SecureRandom random, Optional<SignedCard> card) {
    this.random = random;
    this.card = card;
  }

  /** The recipients without doubles, the sender first. */
  static List<ContactCard> withSender(Identity sender, List<ContactCard> recipients) {
    List<ContactCard> all = new ArrayList<>(List.of(sender.card()));
    for (ContactCard card : recipients) {
      if (all.stream().noneMatch(each -> each.fingerprint().equals(card.fingerprint()))) {
        all.add(card);
      }
    }
    return all;
  }

  /** The file's bytes. */
  byte[] seal(CaseBundle bundle, Identity sender, List<ContactCard> recipients) {
    List<Fingerprint> numbers = recipients.stream().map(ContactCard::fingerprint).toList();
    byte[] payload = CanonicalJson.bytes(payload(bundle, sender, numbers));
    byte[] signed = SignedText.sign(SealedFormat.SIGNED, payload, sender);
    ObjectNode header = header(sender, bundle.size());
    return signed.length <= SealedFormat.LONGEST_UNCOMPRESSED
        ? seal(header, signed, recipients)
        : seal(
            header.put(SealedFormat.ZIP, SealedFormat.DEFLATED), Deflated.of(signed), recipients);
  }

  ObjectNode payload(CaseBundle bundle, Identity sender, List<Fingerprint> recipients) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.put(BundleFormat.MARK, "signed-bundle");
    payload.put(SealedFormat.FORMAT, SealedFormat.NUMBER);
    payload.set(SealedFormat.SENDER, CardJson.write(sender.card()));
    card.ifPresent(signed -> payload.put(SealedFormat.SENDERS_CARD, signed.text()));
    ArrayNode numbers = payload.putArray(SealedFormat.RECIPIENTS);
    recipients.forEach(number -> numbers.add(number.digits()));
    payload.set(SealedFormat.BUNDLE, bundles.write(bundle));
    return payload;
  }

  static ObjectNode header(Identity sender, int cases) {
    ObjectNode header =
        JsonNodeFactory.instance
            .objectNode()
            .put(SealedFormat.TYPE, SealedFormat.SEALED)
            .put(SealedFormat.ENCRYPTION, SealedFormat.CONTENT_ALGORITHM)
            .put(SealedFormat.FORMAT, SealedFormat.NUMBER)
            .put(SealedFormat.CASES, cases);
    header
        .putObject(SealedFormat.SENDER)
        .put(SealedFormat.NAME, sender.card().profile().name())
        .put(SealedFormat.FINGERPRINT, sender.fingerprint().digits());
    return header;
  }

  /** Seals a signed text under a header. */
  byte[] seal(ObjectNode header, byte[] signed, List<ContactCard> recipients) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    ContentKey content = new ContentKey(new SecretKeySpec(key, "AES"));
    byte[] iv = new byte[SealedFormat.IV_BYTES];
    random.nextBytes(iv);
    String bound = Base64Url.text(CanonicalJson.bytes(header));
    byte[] whole = content.seal(iv, bound.getBytes(StandardCharsets.US_ASCII), signed);
    int end = whole.length - SealedFormat.TAG_BYTES;
    ObjectNode start = JsonNodeFactory.instance.objectNode();
    start.put(SealedFormat.PROTECTED, bound);
    ArrayNode keys = start.putArray(SealedFormat.RECIPIENTS);
    recipients.forEach(card -> keys.add(wrapped(content, card)));
    start.put(SealedFormat.IV, Base64Url.text(iv));
    // By hand: the long text must not go through one more copy of it.
    ByteArrayOutputStream file = new ByteArrayOutputStream(whole.length / 3 * 4 + 8192);
    byte[] opening = CanonicalJson.bytes(start);
    file.write(opening, 0, opening.length - 1);
    file.writeBytes(
        (",\"" + SealedFormat.CIPHERTEXT + "\":\"").getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(Base64Url.bytes(Arrays.copyOf(whole, end)));
    String tag = Base64Url.text(Arrays.copyOfRange(whole, end, whole.length));
    file.writeBytes(
        ("\",\"" + SealedFormat.TAG + "\":\"" + tag + "\"}\n").getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private ObjectNode wrapped(ContentKey content, ContactCard recipient) {
    KeyPair ephemeral = ephemeral();
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    ObjectNode header =
        entry
            .putObject(SealedFormat.HEADER)
            .put(SealedFormat.ALGORITHM, SealedFormat.KEY_ALGORITHM)
            .put(SealedFormat.KEY_ID, recipient.fingerprint().digits());
    header.set(SealedFormat.EPHEMERAL_KEY, CardJson.key((ECPublicKey) ephemeral.getPublic()));
    entry.put(
        SealedFormat.ENCRYPTED_KEY,
        Base64Url.text(content.wrap(ephemeral.getPrivate(), recipient.encryption())));
    return entry;
  }

  private KeyPair ephemeral() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(P256.parameters(), random);
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }
}

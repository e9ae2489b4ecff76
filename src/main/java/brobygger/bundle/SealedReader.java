package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.StrictJson;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Trust;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opens a sealed bundle in a fixed order: outer form, seal, signature, JSON, who signed it for
 * whom, trust, and only then what is in it.
 */
final class SealedReader {
  private static final Set<String> FIELDS =
      Set.of(
          BundleFormat.MARK,
          SealedFormat.FORMAT,
          SealedFormat.SENDER,
          SealedFormat.RECIPIENTS,
          SealedFormat.BUNDLE);

  private final BundleReader plain;
  private final KeyRing mine;
  private final Function<Fingerprint, Trust> trust;
  private final StrictJson json = new StrictJson(BundleFormat.LIMITS);

  SealedReader(BundleReader plain, KeyRing mine, Function<Fingerprint, Trust> trust) {
    this.plain = plain;
    this.mine = mine;
    this.trust = trust;
  }

  ReadBundleOutcome read(byte[] bytes) throws BundleRefusal {
    SealedForm form = SealedForm.read(bytes);
    SealedEnvelope envelope = form.envelope();
    SealedForm.WrappedKey wrapped = forMe(form);
    OwnKeys opening = mine.find(wrapped.recipient()).orElseThrow();
    SignedText signed =
        SignedText.verified(SealedFormat.SIGNED, content(form, wrapped, opening.identity()));
    ObjectNode payload = payload(signed.payload(), envelope.format());
    ContactCard card = card(payload, signed, envelope);
    if (!recipients(payload).equals(envelope.recipients())) {
      throw new BundleRefusal(new BundleProblem.Resealed());
    }
    Optional<SignedCard> own = signedCard(payload, card);
    Trust known = trust.apply(card.fingerprint());
    if (known == Trust.REVOKED) {
      throw new BundleRefusal(
          new BundleProblem.RevokedSigner(card.fingerprint(), card.profile().name()));
    }
    if (!known.isTrusted()) {
      throw new BundleRefusal(new BundleProblem.UnknownSigner(card, NameClaim.FREE, own));
    }
    JsonNode inner = payload.path(SealedFormat.BUNDLE).path(SealedFormat.FORMAT);
    if (inner.isInt()
        && inner.intValue() <= SealedFormat.NUMBER
        && inner.intValue() != envelope.format()) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/bundle/format", "number"));
    }
    return switch (plain.read(payload.path(SealedFormat.BUNDLE))) {
      case ReadBundleOutcome.Refused refused -> refused;
      case ReadBundleOutcome.Read(CaseBundle bundle) ->
          new ReadBundleOutcome.Read(
              fitting(
                  bundle,
                  card,
                  envelope,
                  new BundleHeader.Signed(
                      card.fingerprint(), known, null, opening.until().isPresent(), false)));
    };
  }

  /** Who has the newest keys and earlier ones uses the newest that it is for. */
  private SealedForm.WrappedKey forMe(SealedForm form) throws BundleRefusal {
    for (OwnKeys own : mine.keys()) {
      for (SealedForm.WrappedKey key : form.keys()) {
        if (key.recipient().equals(own.fingerprint())) {
          return key;
        }
      }
    }
    throw new BundleRefusal(new BundleProblem.NotForMe());
  }

  private static byte[] content(SealedForm form, SealedForm.WrappedKey key, Identity me)
      throws BundleRefusal {
    byte[] opened = opened(form, key, me);
    return form.compressed() ? Deflated.inflated(opened, SealedFormat.MOST_SIGNED_BYTES) : opened;
  }

  private static byte[] opened(SealedForm form, SealedForm.WrappedKey key, Identity me)
      throws BundleRefusal {
    return ContentKey.unwrap(key.wrapped(), me.encryption(), key.ephemeral())
        .flatMap(
            content ->
                content.open(
                    form.iv(),
                    form.protectedHeader().getBytes(StandardCharsets.US_ASCII),
                    form.ciphertext(),
                    form.tag()))
        .orElseThrow(() -> new BundleRefusal(new BundleProblem.BrokenSeal()));
  }

  /** The payload; its format and that of the bundle in it are the one that stands outside. */
  private ObjectNode payload(byte[] bytes, int outside) throws BundleRefusal {
    if (bytes.length > BundleFormat.MOST_BYTES) {
      throw new BundleRefusal(new BundleProblem.TooLarge(bytes.length, BundleFormat.MOST_BYTES));
    }
    JsonNode tree;
    try {
      tree = json.read(bytes);
    } catch (DocumentProblemException e) {
      throw new BundleRefusal(SealedForm.unreadable(e.problem()));
    }
    ObjectNode payload = SealedForm.object(tree, "");
    if (!payload.path(BundleFormat.MARK).asString("").equals("signed-bundle")) {
      throw new BundleRefusal(new BundleProblem.NotABundle());
    }
    JsonNode format = payload.path(SealedFormat.FORMAT);
    if (format.isIntegralNumber() && (!format.isInt() || format.intValue() > SealedFormat.NUMBER)) {
      throw new BundleRefusal(new BundleProblem.NewerFormat(format.toString()));
    }
    for (String name : payload.propertyNames()) {
      if (!FIELDS.contains(name) && !isSendersCard(name, outside)) {
        throw new BundleRefusal(
            new BundleSchema.Violation("/" + name, "additionalProperties").problem(""));
      }
    }
    if (!payload.propertyNames().containsAll(FIELDS)) {
      throw new BundleRefusal(new BundleProblem.WrongShape("", "required"));
    }
    if (!format.isInt() || format.intValue() != outside) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/format", "number"));
    }
    return payload;
  }

  /** The card of the signer, which names the very keys that verified, on the outside as well. */
  private static ContactCard card(ObjectNode payload, SignedText signed, SealedEnvelope envelope)
      throws BundleRefusal {
    ContactCard card;
    try {
      card = CardJson.read(payload.path(SealedFormat.SENDER));
    } catch (IllegalArgumentException e) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/sender", "card"));
    }
    if (!card.signing().equals(signed.key())
        || !card.fingerprint().equals(signed.signer())
        || !card.fingerprint().equals(envelope.sender())
        || !card.profile().name().equals(envelope.senderName())) {
      throw new BundleRefusal(new BundleProblem.SenderMismatch());
    }
    return card;
  }

  /** It came with format 2, and may be left out. */
  private static boolean isSendersCard(String name, int outside) {
    return name.equals(SealedFormat.SENDERS_CARD) && outside > 1;
  }

  /** The same card as its owner signed it: of others it says nothing. */
  private static Optional<SignedCard> signedCard(ObjectNode payload, ContactCard sender)
      throws BundleRefusal {
    if (!payload.has(SealedFormat.SENDERS_CARD)) {
      return Optional.empty();
    }
    try {
      SignedCard signed =
          OwnersCard.checked(payload.path(SealedFormat.SENDERS_CARD).stringValue(""));
      if (!signed.card().equals(sender)) {
        throw new BundleRefusal(new BundleProblem.SenderMismatch());
      }
      return Optional.of(signed);
    } catch (OwnersCard.Wrong e) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/card", e.reason().name()));
    }
  }

  private static List<Fingerprint> recipients(ObjectNode payload) throws BundleRefusal {
    if (!(payload.path(SealedFormat.RECIPIENTS) instanceof ArrayNode list)) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/recipients", "type"));
    }
    List<Fingerprint> recipients = new ArrayList<>();
    try {
      list.forEach(each -> recipients.add(new Fingerprint(each.stringValue(""))));
    } catch (IllegalArgumentException e) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/recipients", "value"));
    }
    return recipients;
  }

  private static CaseBundle fitting(
      CaseBundle bundle, ContactCard card, SealedEnvelope envelope, BundleHeader.Signed signed)
      throws BundleRefusal {
    if (!bundle.header().sender().profile().equals(card.profile())) {
      throw new BundleRefusal(new BundleProblem.SenderMismatch());
    }
    long refused =
        bundle.refused().stream()
            .filter(entry -> entry.kind() == brobygger.usecase.history.DocumentKind.CASE)
            .count();
    if (bundle.size() + refused != envelope.cases()) {
      throw new BundleRefusal(new BundleProblem.WrongShape("/protected/cases", "number"));
    }
    return bundle.withHeader(bundle.header().signed(signed));
  }
}

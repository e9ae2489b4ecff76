package brobygger.bundle;

import brobygger.card.CardPayload;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.KeySuccession;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.RefusedCard;
import brobygger.usecase.people.RefusedCard.Reason;
import brobygger.usecase.people.SignedCard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Cards as their owners signed them, each checked by itself, wherever it stands. */
final class OwnersCard {
  static final String TYPE = "brobygger-contact";

  private static final StrictJson JSON =
      new StrictJson(new JsonLimits(SignedCard.MOST, 8, SignedCard.MOST));

  private OwnersCard() {}

  /** Ends the reading of one card. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private Wrong(Reason reason) {
      super(reason.name());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /**
   * The cards of a list.
   *
   * @param people those whose owners signed them, in the list's order
   * @param refused the others
   */
  record Entries(List<ListedCard> people, List<RefusedCard> refused) {}

  /** What a person signs of themselves, with all keys they have and had. */
  static SignedCard sign(KeyRing mine) {
    ContactCard card = mine.present().card();
    List<KeySuccession> previous = KeySuccession.of(mine);
    byte[] payload = CanonicalJson.bytes(CardPayload.write(card, previous));
    return new SignedCard(
        card,
        previous.stream().map(KeySuccession::number).toList(),
        new String(SignedText.sign(TYPE, payload, mine.present()), StandardCharsets.ISO_8859_1));
  }

  /** One bad card is no reason to leave out the others, nor the keys the list revokes. */
  static Entries of(Iterable<JsonNode> list) {
    Map<Fingerprint, Standing> standing = new HashMap<>();
    Map<Integer, RefusedCard> refused = new TreeMap<>();
    int place = 0;
    for (JsonNode each : list) {
      place++;
      String text = each.stringValue("");
      try {
        Standing now = new Standing(place, checked(text));
        Fingerprint number = now.card().fingerprint();
        Standing before = standing.putIfAbsent(number, now);
        if (before != null) {
          boolean later = isLater(now.card(), before.card());
          Standing out = later ? before : now;
          refused.put(out.place(), twice(out));
          standing.put(number, later ? now : before);
        }
      } catch (Wrong e) {
        refused.put(place, new RefusedCard(place, CardPayload.claimedName(text), e.reason()));
      }
    }
    List<ListedCard> people =
        standing.values().stream()
            .sorted(Comparator.comparingInt(Standing::place))
            .map(each -> ListedCard.of(each.card()))
            .toList();
    return new Entries(people, new ArrayList<>(refused.values()));
  }

  /** A card and where on the list it stands. */
  private record Standing(int place, SignedCard card) {}

  private static RefusedCard twice(Standing out) {
    return new RefusedCard(out.place(), out.card().card().profile().name(), Reason.TWICE);
  }

  private static boolean isLater(SignedCard card, SignedCard before) {
    return card.card().issued().isAfter(before.card().issued());
  }

  /** One card out of its text. */
  static SignedCard checked(String text) throws Wrong {
    if (text.length() > SignedCard.MOST) {
      throw new Wrong(Reason.DAMAGED);
    }
    SignedText signed;
    try {
      signed = SignedText.verified(TYPE, text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (BundleRefusal e) {
      throw new Wrong(
          e.problem() instanceof BundleProblem.BadSignature
              ? Reason.BAD_SIGNATURE
              : Reason.DAMAGED);
    } catch (IllegalArgumentException e) {
      throw new Wrong(Reason.DAMAGED);
    }
    try {
      JsonNode payload = JSON.read(signed.payload());
      if (!payload.path(BundleFormat.MARK).asString("").equals(CardPayload.MARK)) {
        throw new Wrong(Reason.DAMAGED);
      }
      return checked(payload, signed, text);
    } catch (DocumentProblemException | IllegalArgumentException e) {
      throw new Wrong(Reason.DAMAGED);
    }
  }

  /**
   * The card of a payload whose signature was verified.
   *
   * @throws IllegalArgumentException when it is no card
   */
  static SignedCard checked(JsonNode payload, SignedText signed, String text) throws Wrong {
    if (isNewer(payload, CardPayload.WITH_PREVIOUS)) {
      throw new Wrong(Reason.NEWER);
    }
    ContactCard card = CardPayload.card(payload);
    if (!isBy(card, signed)) {
      throw new Wrong(Reason.OTHER_KEY);
    }
    List<KeySuccession> previous = CardPayload.previous(payload, card.fingerprint());
    if (!previous.stream().allMatch(each -> each.proves(card.fingerprint()))) {
      throw new Wrong(Reason.BAD_SIGNATURE);
    }
    return new SignedCard(card, previous.stream().map(KeySuccession::number).toList(), text);
  }

  /** Whether a format is higher than those there are. */
  static boolean isNewer(JsonNode payload, int newest) {
    JsonNode format = payload.path("format");
    return format.isIntegralNumber() && (!format.isInt() || format.intValue() > newest);
  }

  static boolean isBy(ContactCard card, SignedText signed) {
    return card.signing().equals(signed.key()) && card.fingerprint().equals(signed.signer());
  }
}

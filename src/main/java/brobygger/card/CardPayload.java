package brobygger.card;

import brobygger.casefile.value.TypedText;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeySuccession;
import brobygger.usecase.people.SignedCard;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the owner of a card signs: the card, and what earlier keys have signed for it. */
public final class CardPayload {
  /** What it is marked as. */
  public static final String MARK = "contact-card";

  /** The format of a card that earlier keys have signed as well, and the highest there is. */
  public static final int WITH_PREVIOUS = 2;

  private static final String PREVIOUS = "previous";
  private static final int PARTS = 3;
  private static final int LONGEST_CLAIM = 200;
  private static final StrictJson JSON =
      new StrictJson(new JsonLimits(SignedCard.MOST, 8, SignedCard.MOST));

  private CardPayload() {}

  /** What is signed. Older programs know of no second signature: they are told to update. */
  public static ObjectNode write(ContactCard card, List<KeySuccession> previous) {
    ObjectNode payload =
        JsonNodeFactory.instance
            .objectNode()
            .put("brobygger", MARK)
            .put("format", previous.isEmpty() ? 1 : WITH_PREVIOUS);
    payload.set("card", CardJson.write(card));
    if (!previous.isEmpty()) {
      ArrayNode list = payload.putArray(PREVIOUS);
      previous.forEach(each -> list.add(CardJson.write(each)));
    }
    return payload;
  }

  /**
   * The card.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static ContactCard card(JsonNode payload) {
    return CardJson.read(payload.path("card"));
  }

  /**
   * What earlier keys have signed for a card; whether they did is not checked.
   *
   * @throws IllegalArgumentException when it is not written so, stands there twice, or is the
   *     card's own key
   */
  public static List<KeySuccession> previous(JsonNode payload, Fingerprint next) {
    if (payload.path("format").asInt(1) < WITH_PREVIOUS) {
      if (payload.has(PREVIOUS)) {
        throw wrong();
      }
      return List.of();
    }
    if (!(payload.path(PREVIOUS) instanceof ArrayNode list)
        || list.isEmpty()
        || list.size() > KeySuccession.MOST) {
      throw wrong();
    }
    Set<Fingerprint> numbers = new LinkedHashSet<>();
    List<KeySuccession> all = new ArrayList<>();
    for (JsonNode each : list) {
      KeySuccession signed = CardJson.succession(each);
      if (signed.number().equals(next) || !numbers.add(signed.number())) {
        throw wrong();
      }
      all.add(signed);
    }
    return all;
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException("card: previous");
  }

  /**
   * A signed card that was checked when it came, out of its text.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static SignedCard kept(String text) {
    JsonNode payload = payload(text);
    ContactCard card = card(payload);
    return new SignedCard(
        card,
        previous(payload, card.fingerprint()).stream().map(KeySuccession::number).toList(),
        text);
  }

  /**
   * What a text calls its owner, whether or not anybody signed that; empty when it says nothing.
   */
  public static String claimedName(String text) {
    try {
      String name = TypedText.line(payload(text).path("card").path("name").stringValue(""));
      return name.length() > LONGEST_CLAIM ? "" : name;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static JsonNode payload(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS || text.length() > SignedCard.MOST) {
      throw new IllegalArgumentException("card: not signed text");
    }
    try {
      return JSON.read(Base64.getUrlDecoder().decode(parts[1]));
    } catch (DocumentProblemException e) {
      throw new IllegalArgumentException("card: " + e.problem().kind(), e);
    }
  }
}

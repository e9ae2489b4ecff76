package brobygger.card;

import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.RefusedCard;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A roster as JSON. A card stands in it as the text its owner signed, or, in rosters of older
 * programs, as a card that nobody but the roster's signer vouches for.
 */
public final class RosterJson {
  private static final String REFUSED = "refused";

  private RosterJson() {}

  /** The tree of a roster; the same roster always gives the same one. */
  public static ObjectNode write(Roster roster) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("version", roster.version()).put("issued", roster.issued().toString());
    node.set("signer", CardJson.write(roster.signer()));
    ArrayNode cards = node.putArray("cards");
    for (ListedCard each : roster.people()) {
      each.original()
          .map(SignedCard::text)
          .ifPresentOrElse(cards::add, () -> cards.add(CardJson.write(each.card())));
    }
    ArrayNode revoked = node.putArray("revoked");
    roster.revoked().forEach(fingerprint -> revoked.add(fingerprint.digits()));
    if (!roster.refused().isEmpty()) {
      ArrayNode refused = node.putArray(REFUSED);
      for (RefusedCard each : roster.refused()) {
        refused
            .addObject()
            .put("place", each.place())
            .put("name", each.name())
            .put("reason", each.reason().name());
      }
    }
    return node;
  }

  /**
   * Reads a roster strictly; what owners signed was checked when it came.
   *
   * @throws IllegalArgumentException when it is not a roster
   */
  public static Roster read(JsonNode node) {
    List<String> fields =
        new ArrayList<>(List.of("version", "issued", "signer", "cards", "revoked"));
    if (node.has(REFUSED)) {
      fields.add(REFUSED);
    }
    CardJson.fields(node, fields);
    if (!node.path("version").isInt()
        || !(node.path("cards") instanceof ArrayNode list)
        || !(node.path("revoked") instanceof ArrayNode numbers)) {
      throw new IllegalArgumentException("roster: fields");
    }
    List<ListedCard> people = new ArrayList<>();
    list.forEach(card -> people.add(listed(card)));
    List<Fingerprint> revoked = new ArrayList<>();
    numbers.forEach(number -> revoked.add(new Fingerprint(number.stringValue(""))));
    List<RefusedCard> refused = new ArrayList<>();
    node.path(REFUSED).forEach(each -> refused.add(refused(each)));
    return new Roster(
        node.path("version").intValue(),
        CardJson.instant(node, "issued"),
        CardJson.read(node.path("signer")),
        people,
        revoked,
        refused);
  }

  private static ListedCard listed(JsonNode card) {
    return card.isString()
        ? ListedCard.of(CardPayload.kept(card.stringValue()))
        : ListedCard.byWord(CardJson.read(card));
  }

  private static RefusedCard refused(JsonNode each) {
    return new RefusedCard(
        each.path("place").intValue(0),
        each.path("name").stringValue(""),
        RefusedCard.Reason.valueOf(each.path("reason").stringValue("")));
  }
}

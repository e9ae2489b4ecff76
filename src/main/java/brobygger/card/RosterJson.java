package brobygger.card;

import brobygger.usecase.ContactCard;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Roster;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A roster as JSON. */
public final class RosterJson {
  private RosterJson() {}

  /** The tree of a roster; the same roster always gives the same one. */
  public static ObjectNode write(Roster roster) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("version", roster.version()).put("issued", roster.issued().toString());
    node.set("signer", CardJson.write(roster.signer()));
    ArrayNode cards = node.putArray("cards");
    roster.cards().forEach(card -> cards.add(CardJson.write(card)));
    ArrayNode revoked = node.putArray("revoked");
    roster.revoked().forEach(fingerprint -> revoked.add(fingerprint.digits()));
    return node;
  }

  /**
   * Reads a roster strictly.
   *
   * @throws IllegalArgumentException when it is not a roster
   */
  public static Roster read(JsonNode node) {
    CardJson.fields(node, List.of("version", "issued", "signer", "cards", "revoked"));
    if (!node.path("version").isInt()
        || !(node.path("cards") instanceof ArrayNode list)
        || !(node.path("revoked") instanceof ArrayNode numbers)) {
      throw new IllegalArgumentException("roster: fields");
    }
    List<ContactCard> cards = new ArrayList<>();
    list.forEach(card -> cards.add(CardJson.read(card)));
    List<Fingerprint> revoked = new ArrayList<>();
    numbers.forEach(number -> revoked.add(new Fingerprint(number.stringValue(""))));
    return new Roster(
        node.path("version").intValue(),
        CardJson.instant(node, "issued"),
        CardJson.read(node.path("signer")),
        cards,
        revoked);
  }
}

package brobygger.card;

import brobygger.casefile.value.TypedText;
import brobygger.document.Rfc3339;
import brobygger.usecase.people.AuthorKey;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.KeySuccession;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A contact card as JSON; the keys stand in it as JSON Web Keys (RFC 7517). */
public final class CardJson {
  private CardJson() {}

  /** The tree of a card; the same card always gives the same one. */
  public static ObjectNode write(ContactCard card) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", card.profile().name())
        .put("role", card.profile().role().name())
        .put("organisation", card.profile().organisation());
    node.set("signing", key(card.signing()));
    node.set("encryption", key(card.encryption()));
    node.put("issued", card.issued().toString());
    return node;
  }

  /**
   * Reads a card strictly: exactly these fields, and keys on the curve.
   *
   * @throws IllegalArgumentException when it is not a card
   */
  public static ContactCard read(JsonNode node) {
    fields(node, List.of("name", "role", "organisation", "signing", "encryption", "issued"));
    String name = text(node, "name");
    String organisation = text(node, "organisation");
    Profile profile = new Profile(name, ProfileRole.valueOf(text(node, "role")), organisation);
    if (!TypedText.isVisible(name)
        || !profile.name().equals(name)
        || !profile.organisation().equals(organisation)) {
      throw new IllegalArgumentException("card: not as it is written");
    }
    return new ContactCard(
        profile, key(node.path("signing")), key(node.path("encryption")), instant(node, "issued"));
  }

  /** What an earlier key of the card's owner signed. */
  public static ObjectNode write(KeySuccession succession) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("key", succession.earlier().toString())
        .put("signature", succession.signature());
  }

  /**
   * Reads what {@link #write(KeySuccession)} gave; whose signature it is, is not checked.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static KeySuccession succession(JsonNode node) {
    fields(node, List.of("key", "signature"));
    return new KeySuccession(AuthorKey.read(text(node, "key")), text(node, "signature"));
  }

  /** A public key as a JSON Web Key. */
  public static ObjectNode key(ECPublicKey key) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kty", "EC")
        .put("crv", "P-256")
        .put("x", coordinate(key.getW().getAffineX()))
        .put("y", coordinate(key.getW().getAffineY()));
  }

  /**
   * Reads a public key.
   *
   * @throws IllegalArgumentException when it is not one of P-256, or beside the curve
   */
  public static ECPublicKey key(JsonNode node) {
    fields(node, List.of("kty", "crv", "x", "y"));
    if (!text(node, "kty").equals("EC") || !text(node, "crv").equals("P-256")) {
      throw new IllegalArgumentException("key: not P-256");
    }
    return P256.publicKey(coordinate(text(node, "x")), coordinate(text(node, "y")));
  }

  private static String coordinate(BigInteger value) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(P256.coordinate(value));
  }

  private static BigInteger coordinate(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    if (bytes.length != P256.COORDINATE) {
      throw new IllegalArgumentException("key: length");
    }
    BigInteger value = new BigInteger(1, bytes);
    // The last letter holds two bits more than the number: only one of four spellings is taken.
    if (!coordinate(value).equals(text)) {
      throw new IllegalArgumentException("key: another spelling");
    }
    return value;
  }

  static Instant instant(JsonNode node, String field) {
    try {
      return Rfc3339.instant(text(node, field));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("card: time", e);
    }
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw new IllegalArgumentException("card: " + field);
    }
    return value.stringValue();
  }

  static void fields(JsonNode node, List<String> names) {
    if (!(node instanceof ObjectNode object)
        || object.size() != names.size()
        || !names.stream().allMatch(object::has)) {
      throw new IllegalArgumentException("card: fields");
    }
  }
}

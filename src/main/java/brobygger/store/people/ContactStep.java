package brobygger.store.people;

import brobygger.card.CardJson;
import brobygger.card.RosterJson;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What happened to a contact, as JSON: how it is written, and what is read out of it. */
final class ContactStep {
  static final String KIND = "kind";
  static final String CARD = "CARD";
  static final String CONFIRMED = "CONFIRMED";
  static final String ACCEPTED = "ACCEPTED";
  static final String REVOKED = "REVOKED";
  static final String ROSTER = "ROSTER";
  static final String SIGNER = "SIGNER";
  static final String TAKEN_OVER = "TAKEN_OVER";

  static final String SIGNED = "signed";

  private ContactStep() {}

  static ObjectNode step(ContactCard card, List<Fingerprint> previous) {
    ObjectNode step = JsonNodeFactory.instance.objectNode().put(KIND, CARD);
    step.set("card", CardJson.write(card));
    if (!previous.isEmpty()) {
      ArrayNode list = step.putArray("previous");
      previous.forEach(number -> list.add(number.digits()));
    }
    return step;
  }

  /** The same, with what its owner signed: checked when it was read, kept to be handed on. */
  static ObjectNode step(SignedCard signed) {
    return step(signed.card(), signed.previous()).put(SIGNED, signed.text());
  }

  static ObjectNode takingOver(Fingerprint earlier, Fingerprint next) {
    return step(TAKEN_OVER, next).put("earlier", earlier.digits());
  }

  static ObjectNode step(Roster roster) {
    ObjectNode step = JsonNodeFactory.instance.objectNode().put(KIND, ROSTER);
    step.set("roster", RosterJson.write(roster));
    return step;
  }

  static ObjectNode confirmation(Fingerprint fingerprint) {
    return step(CONFIRMED, fingerprint);
  }

  static ObjectNode acceptance(Fingerprint fingerprint, Profile profile) {
    return step(ACCEPTED, fingerprint)
        .put("name", profile.name())
        .put("role", profile.role().name())
        .put("organisation", profile.organisation());
  }

  static ObjectNode revocation(Fingerprint fingerprint) {
    return step(REVOKED, fingerprint);
  }

  static ObjectNode revocation(Fingerprint fingerprint, Fingerprint next) {
    return revocation(fingerprint).put("by", next.digits());
  }

  static ObjectNode signer(Fingerprint fingerprint, boolean may) {
    return step(SIGNER, fingerprint).put("may", may);
  }

  private static ObjectNode step(String kind, Fingerprint fingerprint) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(KIND, kind)
        .put("fingerprint", fingerprint.digits());
  }

  static Fingerprint fingerprint(JsonNode step) {
    return number(step.path("fingerprint"));
  }

  static Fingerprint number(JsonNode written) {
    return new Fingerprint(written.stringValue(""));
  }

  static List<Fingerprint> numbers(JsonNode list) {
    List<Fingerprint> numbers = new ArrayList<>();
    list.forEach(each -> numbers.add(number(each)));
    return numbers;
  }

  static Profile profile(JsonNode step) {
    return new Profile(
        step.path("name").stringValue(""),
        ProfileRole.valueOf(step.path("role").stringValue("")),
        step.path("organisation").stringValue(""));
  }
}

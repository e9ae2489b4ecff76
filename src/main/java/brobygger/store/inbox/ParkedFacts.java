package brobygger.store.inbox;

import brobygger.casefile.CaseFileId;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.Inbox.Parking;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a list says about a case that waits, as JSON. */
final class ParkedFacts {
  private static final StrictJson JSON = new StrictJson(new JsonLimits(64 * 1024, 4, 4096));

  private ParkedFacts() {}

  static byte[] of(Parking parking, Instant now) {
    Profile sender = parking.header().sender().profile();
    ObjectNode facts =
        JsonNodeFactory.instance
            .objectNode()
            .put("case", parking.caseFile().toString())
            .put("name", parking.name())
            .put("bundle", parking.header().id().toString())
            .put("created", parking.header().created().toString())
            .put("purpose", parking.header().purpose())
            .put("parked", now.toString());
    BundleHeader.Signed signed = parking.header().sender().signed();
    if (signed != null) {
      facts.put("signer", signed.signer().digits());
    }
    facts
        .putObject("sender")
        .put("name", sender.name())
        .put("role", sender.role().name())
        .put("organisation", sender.organisation());
    return CanonicalJson.bytes(facts);
  }

  static ParkedCase read(UUID item, byte[] facts) {
    try {
      JsonNode tree = JSON.read(facts);
      JsonNode sender = tree.path("sender");
      JsonNode signer = tree.get("signer");
      return new ParkedCase(
          item,
          CaseFileId.of(tree.path("case").stringValue("")),
          tree.path("name").stringValue(""),
          UUID.fromString(tree.path("bundle").stringValue("")),
          new Profile(
              sender.path("name").stringValue(""),
              ProfileRole.valueOf(sender.path("role").stringValue("")),
              sender.path("organisation").stringValue("")),
          Instant.parse(tree.path("created").stringValue("")),
          tree.path("purpose").stringValue(""),
          signer == null ? null : new Fingerprint(signer.stringValue("")),
          Instant.parse(tree.path("parked").stringValue("")));
    } catch (DocumentProblemException | IllegalArgumentException | DateTimeException e) {
      throw DocumentRows.damaged("parked " + item);
    }
  }
}

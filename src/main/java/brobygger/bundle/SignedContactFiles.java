package brobygger.bundle;

import brobygger.card.CardPayload;
import brobygger.card.RosterJson;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.file.PrivateFiles;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cards and rosters in flattened JWS JSON serialization (RFC 7515, 7.2.2). */
public final class SignedContactFiles implements ContactFiles {
  private static final String ROSTER = "roster";

  /** The format of a roster whose cards their owners signed. */
  private static final int BY_OWNERS = 2;

  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final Set<String> FIELDS = Set.of("payload", "protected", "signature");

  private final StrictJson json = new StrictJson(new JsonLimits(MOST_BYTES, 8, MOST_BYTES));

  @Override
  public ReadContactOutcome read(Path file) {
    try {
      if (Files.notExists(file)) {
        return refused(ContactFileProblem.NO_SUCH_FILE);
      }
      if (!Files.isRegularFile(file)) {
        return refused(ContactFileProblem.NOT_READABLE);
      }
      if (Files.size(file) > MOST_BYTES) {
        return refused(ContactFileProblem.TOO_LARGE);
      }
      return read(BundleReader.withoutMark(Files.readAllBytes(file)));
    } catch (IOException e) {
      return refused(ContactFileProblem.NOT_READABLE);
    }
  }

  private ReadContactOutcome read(byte[] bytes) {
    try {
      if (!(json.read(bytes) instanceof ObjectNode outer)
          || !Set.copyOf(outer.propertyNames()).equals(FIELDS)) {
        return refused(ContactFileProblem.OTHER_FILE);
      }
      String compact =
          String.join(
              ".",
              SealedForm.text(outer, "protected"),
              SealedForm.text(outer, "payload"),
              SealedForm.text(outer, "signature"));
      SignedText signed =
          SignedText.verified(OwnersCard.TYPE, compact.getBytes(StandardCharsets.ISO_8859_1));
      return content(json.read(signed.payload()), signed, compact);
    } catch (DocumentProblemException e) {
      return refused(ContactFileProblem.OTHER_FILE);
    } catch (BundleRefusal | IllegalArgumentException e) {
      return refused(ContactFileProblem.CHANGED);
    }
  }

  private static ReadContactOutcome content(JsonNode payload, SignedText signed, String compact) {
    return switch (payload.path(BundleFormat.MARK).asString("")) {
      case CardPayload.MARK -> card(payload, signed, compact);
      case ROSTER -> roster(payload, signed);
      default -> refused(ContactFileProblem.OTHER_FILE);
    };
  }

  private static ReadContactOutcome card(JsonNode payload, SignedText signed, String compact) {
    try {
      return new ReadContactOutcome.Card(OwnersCard.checked(payload, signed, compact));
    } catch (OwnersCard.Wrong e) {
      return refused(
          switch (e.reason()) {
            case NEWER -> ContactFileProblem.NEWER;
            case DAMAGED, BAD_SIGNATURE, OTHER_KEY, TWICE -> ContactFileProblem.CHANGED;
          });
    }
  }

  private static ReadContactOutcome roster(JsonNode payload, SignedText signed) {
    if (OwnersCard.isNewer(payload, BY_OWNERS)) {
      return refused(ContactFileProblem.NEWER);
    }
    JsonNode written = payload.path(ROSTER);
    // What is refused is found here, and never said by the file.
    if (written.has("refused")) {
      return refused(ContactFileProblem.CHANGED);
    }
    if (written.path("cards").size() > Roster.MOST) {
      return refused(ContactFileProblem.TOO_LARGE);
    }
    Roster roster =
        payload.path("format").asInt(1) < BY_OWNERS ? byWord(written) : byOwners(written);
    return OwnersCard.isBy(roster.signer(), signed)
        ? new ReadContactOutcome.People(roster)
        : refused(ContactFileProblem.CHANGED);
  }

  private static Roster byWord(JsonNode written) {
    Roster roster = RosterJson.read(written);
    if (roster.people().stream().anyMatch(ListedCard::isSigned)) {
      throw new IllegalArgumentException("roster: cards");
    }
    return roster;
  }

  private static Roster byOwners(JsonNode written) {
    if (!(written.path("cards") instanceof ArrayNode cards)) {
      throw new IllegalArgumentException("roster: cards");
    }
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    written.properties().forEach(each -> rest.set(each.getKey(), each.getValue()));
    rest.putArray("cards");
    Roster around = RosterJson.read(rest);
    OwnersCard.Entries entries = OwnersCard.of(cards);
    return new Roster(
        around.version(),
        around.issued(),
        around.signer(),
        entries.people(),
        around.revoked(),
        entries.refused());
  }

  @Override
  public SignedCard sign(KeyRing mine) {
    return OwnersCard.sign(mine);
  }

  @Override
  public ReadContactOutcome writeCard(KeyRing mine, Path file) {
    return write(sign(mine).text(), file);
  }

  @Override
  public ReadContactOutcome writeRoster(Roster roster, Identity identity, Path file) {
    if (!roster.isSigned() || !roster.refused().isEmpty()) {
      throw new IllegalArgumentException("roster: not signed by the owners");
    }
    ObjectNode payload =
        JsonNodeFactory.instance
            .objectNode()
            .put(BundleFormat.MARK, ROSTER)
            .put("format", BY_OWNERS);
    payload.set(ROSTER, RosterJson.write(roster));
    return write(signed(payload, identity), file);
  }

  private static String signed(ObjectNode payload, Identity identity) {
    byte[] compact = SignedText.sign(OwnersCard.TYPE, CanonicalJson.bytes(payload), identity);
    return new String(compact, StandardCharsets.ISO_8859_1);
  }

  private ReadContactOutcome write(String compact, Path file) {
    String[] parts = compact.split("\\.", -1);
    ObjectNode outer =
        JsonNodeFactory.instance
            .objectNode()
            .put("payload", parts[1])
            .put("protected", parts[0])
            .put("signature", parts[2]);
    byte[] bytes = (CanonicalJson.pretty(outer) + "\n").getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      return refused(ContactFileProblem.TOO_LARGE);
    }
    try {
      PrivateFiles.writeNew(file, bytes);
    } catch (FileAlreadyExistsException e) {
      return refused(ContactFileProblem.NAME_TAKEN);
    } catch (IOException e) {
      return refused(ContactFileProblem.NOT_WRITABLE);
    }
    return read(file);
  }

  private static ReadContactOutcome refused(ContactFileProblem problem) {
    return new ReadContactOutcome.Refused(problem);
  }
}

package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.card.RosterJson;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.file.PrivateFiles;
import brobygger.usecase.ContactCard;
import brobygger.usecase.ContactFiles;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Identity;
import brobygger.usecase.KeyRing;
import brobygger.usecase.KeySuccession;
import brobygger.usecase.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cards and rosters in flattened JWS JSON serialization (RFC 7515, 7.2.2). */
public final class SignedContactFiles implements ContactFiles {
  private static final String CARD = "contact-card";
  private static final String ROSTER = "roster";
  private static final String PREVIOUS = "previous";

  /** The format of a card that earlier keys have signed as well. */
  private static final int WITH_PREVIOUS = 2;

  private static final String TYPE = "brobygger-contact";
  private static final int MOST_BYTES = 8 * 1024 * 1024;
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
      SignedText signed = SignedText.verified(TYPE, compact.getBytes(StandardCharsets.ISO_8859_1));
      return content(json.read(signed.payload()), signed);
    } catch (DocumentProblemException e) {
      return refused(ContactFileProblem.OTHER_FILE);
    } catch (BundleRefusal | IllegalArgumentException e) {
      return refused(ContactFileProblem.CHANGED);
    }
  }

  private static ReadContactOutcome content(JsonNode payload, SignedText signed) {
    String mark = payload.path(BundleFormat.MARK).asString("");
    JsonNode format = payload.path("format");
    int newest = mark.equals(CARD) ? WITH_PREVIOUS : 1;
    if (format.isIntegralNumber() && (!format.isInt() || format.intValue() > newest)) {
      return refused(ContactFileProblem.NEWER);
    }
    return switch (mark) {
      case CARD -> {
        ContactCard card = CardJson.read(payload.path("card"));
        List<Fingerprint> previous = previous(payload, card.fingerprint());
        yield isBy(card, signed)
            ? new ReadContactOutcome.Card(card, previous)
            : refused(ContactFileProblem.CHANGED);
      }
      case ROSTER -> {
        if (payload.path(ROSTER).path("cards").size() > Roster.MOST) {
          yield refused(ContactFileProblem.TOO_LARGE);
        }
        Roster roster = RosterJson.read(payload.path(ROSTER));
        yield isBy(roster.signer(), signed)
            ? new ReadContactOutcome.People(roster)
            : refused(ContactFileProblem.CHANGED);
      }
      default -> refused(ContactFileProblem.OTHER_FILE);
    };
  }

  /**
   * The earlier numbers, each proved by a signature of its own for these keys.
   *
   * @throws IllegalArgumentException when one is not, or stands there twice, or is the card's own
   */
  private static List<Fingerprint> previous(JsonNode payload, Fingerprint next) {
    if (payload.path("format").asInt(1) < WITH_PREVIOUS) {
      if (payload.has(PREVIOUS)) {
        throw new IllegalArgumentException("card: previous");
      }
      return List.of();
    }
    if (!(payload.path(PREVIOUS) instanceof ArrayNode list)
        || list.isEmpty()
        || list.size() > KeySuccession.MOST) {
      throw new IllegalArgumentException("card: previous");
    }
    Set<Fingerprint> numbers = new LinkedHashSet<>();
    for (JsonNode each : list) {
      KeySuccession signed = CardJson.succession(each);
      if (!signed.proves(next) || signed.number().equals(next) || !numbers.add(signed.number())) {
        throw new IllegalArgumentException("card: previous");
      }
    }
    return List.copyOf(numbers);
  }

  private static boolean isBy(ContactCard card, SignedText signed) {
    return card.signing().equals(signed.key()) && card.fingerprint().equals(signed.signer());
  }

  @Override
  public ReadContactOutcome writeCard(KeyRing mine, Path file) {
    ObjectNode payload = payload(CARD);
    payload.set("card", CardJson.write(mine.present().card()));
    List<KeySuccession> previous = KeySuccession.of(mine);
    if (!previous.isEmpty()) {
      // Older builds know of no second signature: they are told to update.
      ArrayNode list = payload.put("format", WITH_PREVIOUS).putArray(PREVIOUS);
      previous.forEach(each -> list.add(CardJson.write(each)));
    }
    return write(payload, mine.present(), file);
  }

  @Override
  public ReadContactOutcome writeRoster(Roster roster, Identity identity, Path file) {
    ObjectNode payload = payload(ROSTER);
    payload.set(ROSTER, RosterJson.write(roster));
    return write(payload, identity, file);
  }

  private static ObjectNode payload(String mark) {
    return JsonNodeFactory.instance.objectNode().put(BundleFormat.MARK, mark).put("format", 1);
  }

  private ReadContactOutcome write(ObjectNode payload, Identity identity, Path file) {
    byte[] compact = SignedText.sign(TYPE, CanonicalJson.bytes(payload), identity);
    String[] parts = new String(compact, StandardCharsets.ISO_8859_1).split("\\.", -1);
    ObjectNode outer =
        JsonNodeFactory.instance
            .objectNode()
            .put("payload", parts[1])
            .put("protected", parts[0])
            .put("signature", parts[2]);
    byte[] bytes = (CanonicalJson.pretty(outer) + "\n").getBytes(StandardCharsets.UTF_8);
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

package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.ListedCard;
import brobygger.usecase.people.Roster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists as files: those of older programs, and such as no program writes. */
public final class ListFiles {
  private ListFiles() {}

  /** What the owner of these keys signs of themselves. */
  public static String card(Identity owner) {
    return new SignedContactFiles().sign(KeyRing.of(owner)).text();
  }

  /** A list whose cards their owners signed. */
  public static Roster of(int version, Identity signer, Identity... owners) {
    return new Roster(
        version,
        Instant.EPOCH,
        signer.card(),
        Arrays.stream(owners)
            .map(owner -> ListedCard.of(new SignedContactFiles().sign(KeyRing.of(owner))))
            .toList(),
        List.of(),
        List.of());
  }

  /** As programs wrote it before owners signed the cards on a list. */
  public static void byWord(Roster roster, Identity signer, Path file) {
    ArrayNode cards = JsonNodeFactory.instance.arrayNode();
    roster.cards().forEach(card -> cards.add(CardJson.write(card)));
    write(1, roster, signer, cards, payload -> {}, file);
  }

  /** Whatever texts for cards. */
  public static void of(int version, Identity signer, List<String> texts, Path file) {
    ArrayNode cards = JsonNodeFactory.instance.arrayNode();
    texts.forEach(cards::add);
    write(2, of(version, signer), signer, cards, payload -> {}, file);
  }

  /** Whatever payload. */
  static void write(
      int format,
      Roster roster,
      Identity signer,
      ArrayNode cards,
      Consumer<ObjectNode> change,
      Path file) {
    ObjectNode payload =
        JsonNodeFactory.instance.objectNode().put("brobygger", "roster").put("format", format);
    ObjectNode written = payload.putObject("roster");
    written.put("version", roster.version()).put("issued", roster.issued().toString());
    written.set("signer", CardJson.write(roster.signer()));
    written.set("cards", cards);
    ArrayNode revoked = written.putArray("revoked");
    roster.revoked().forEach(number -> revoked.add(number.digits()));
    change.accept(payload);
    String[] parts = signed(CanonicalJson.bytes(payload), signer).split("\\.", -1);
    ObjectNode outer =
        JsonNodeFactory.instance
            .objectNode()
            .put("payload", parts[1])
            .put("protected", parts[0])
            .put("signature", parts[2]);
    try {
      Files.writeString(file, outer.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signed text by whomever, about whomever. */
  static String signed(byte[] payload, Identity signer) {
    return new String(
        SignedText.sign("brobygger-contact", payload, signer), StandardCharsets.ISO_8859_1);
  }
}

package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.BundleFiles.EnvelopeOutcome;
import brobygger.usecase.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.BundleProblem;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.ContactCard;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Identity;
import brobygger.usecase.SealedEnvelope;
import brobygger.usecase.Trust;
import brobygger.usecase.WriteBundleProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sealed files as a stranger might send them: each is turned down with a reason of its own. */
class HostileSealTest {
  private static final Identity ANNA = TestPeople.anna();
  private static final Identity BO = TestPeople.person("Bo", "");
  private static final Identity EVA = TestPeople.person("Eva", "");
  private static final CaseBundle BUNDLE =
      TestBundles.of(
          TestBundles.samples().cases().stream()
              .map(CaseBundle.BundledCase::caseFile)
              .filter(file -> file.placements().isEmpty())
              .limit(1)
              .toList(),
          List.of());

  private final SealedWriter writer = new SealedWriter(new SecureRandom());
  private final JsonBundleFiles files = new JsonBundleFiles();
  @TempDir Path folder;

  private static byte[] sealed(List<ContactCard> to) {
    return new SealedWriter(new SecureRandom()).seal(BUNDLE, ANNA, to);
  }

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final byte[] GOOD = sealed(List.of(ANNA.card(), BO.card()));

  private String code(byte[] bytes) {
    return code(bytes, BO, Trust.CONFIRMED);
  }

  private String code(byte[] bytes, Identity me, Trust trust) {
    try {
      ReadBundleOutcome outcome =
          new SealedReader(new BundleReader(new BundleSchema()), me, each -> trust).read(bytes);
      return outcome instanceof ReadBundleOutcome.Refused(BundleProblem problem)
          ? problem.code()
          : "READ";
    } catch (BundleRefusal refusal) {
      return refusal.problem().code();
    }
  }

  private static ObjectNode outer(byte[] bytes) {
    return (ObjectNode) JsonMapper.shared().readTree(bytes);
  }

  private static byte[] changed(Consumer<ObjectNode> change) {
    ObjectNode outer = outer(GOOD);
    change.accept(outer);
    return CanonicalJson.bytes(outer);
  }

  private static byte[] protectedChanged(Consumer<ObjectNode> change) {
    return changed(
        outer -> {
          ObjectNode header = outer(Base64Url.decode(outer.get("protected").stringValue()));
          change.accept(header);
          outer.put("protected", Base64Url.text(CanonicalJson.bytes(header)));
        });
  }

  private static byte[] keyHeaderChanged(Consumer<ObjectNode> change) {
    return changed(
        outer ->
            outer
                .get("recipients")
                .forEach(each -> change.accept((ObjectNode) each.get("header"))));
  }

  /** A file whose seal is in order but whose inside is not. */
  private byte[] around(byte[] signed) {
    return writer.seal(SealedWriter.header(ANNA, 1), signed, List.of(ANNA.card(), BO.card()));
  }

  private ObjectNode payload() {
    return writer.payload(BUNDLE, ANNA, List.of(ANNA.fingerprint(), BO.fingerprint()));
  }

  private byte[] signedBy(Identity signer, ObjectNode payload) {
    return SignedText.sign(SealedFormat.SIGNED, CanonicalJson.bytes(payload), signer);
  }

  @Test
  void aGoodOneIsReadByEveryRecipientAndSaysWhoSignedIt() throws BundleRefusal {
    assertThat(code(GOOD)).isEqualTo("READ");
    assertThat(code(GOOD, ANNA, Trust.OWN)).isEqualTo("READ");
    assertThat(code(around(signedBy(ANNA, payload())))).isEqualTo("READ");
    SealedReader reader =
        new SealedReader(new BundleReader(new BundleSchema()), BO, each -> Trust.ROSTER);
    assertThat(reader.read(GOOD))
        .isEqualTo(
            new ReadBundleOutcome.Read(
                BUNDLE.withHeader(
                    BUNDLE
                        .header()
                        .signed(new BundleHeader.Signed(ANNA.fingerprint(), Trust.ROSTER)))));
  }

  @Test
  void theOutsideNamesSenderRecipientsAndNumberWithoutAnyKey() throws IOException {
    Path file = Files.write(folder.resolve("pakke.json"), GOOD);
    assertThat(files.envelope(file))
        .isEqualTo(
            new EnvelopeOutcome.Sealed(
                new SealedEnvelope(
                    1,
                    "Anna Lund",
                    ANNA.fingerprint(),
                    List.of(ANNA.fingerprint(), BO.fingerprint()),
                    1)));
    assertThat(files.read(file))
        .isEqualTo(new ReadBundleOutcome.Refused(new BundleProblem.Sealed()));
    assertThat(new String(GOOD, StandardCharsets.UTF_8))
        .doesNotContain(BUNDLE.cases().getFirst().caseFile().citizen().name());
  }

  @Test
  void aBitFlippedAnywhereIsNoticed() {
    // Every byte would take minutes; a prime step meets every region and every place in a group.
    List<Integer> places = new ArrayList<>();
    IntStream.iterate(0, at -> at < 2_500, at -> at + 7).forEach(places::add);
    IntStream.iterate(2_500, at -> at < GOOD.length - 40, at -> at + 1009).forEach(places::add);
    IntStream.range(GOOD.length - 40, GOOD.length - 2).forEach(places::add);
    for (int at : places) {
      byte[] flipped = GOOD.clone();
      flipped[at] ^= 1;
      // What is for one recipient alone the others neither see nor need.
      assertThat(code(flipped) + code(flipped, ANNA, Trust.OWN))
          .as("byte %d", at)
          .isNotEqualTo("READREAD");
    }
  }

  /** The last letter of a base64 text can hold bits that mean nothing; no file is spelled so. */
  @Test
  void noTextHasAnotherSpelling() {
    String text = new String(GOOD, StandardCharsets.UTF_8);
    Matcher last =
        Pattern.compile("\"(?:x|y|encrypted_key|iv|tag|ciphertext|protected)\":\"[\\w-]*([\\w-])\"")
            .matcher(text);
    int spellings = 0;
    while (last.find()) {
      for (char other : LETTERS.toCharArray()) {
        byte[] changed = GOOD.clone();
        changed[last.start(1)] = (byte) other;
        if (changed[last.start(1)] != GOOD[last.start(1)]) {
          spellings++;
          assertThat(code(changed) + code(changed, ANNA, Trust.OWN))
              .as("%s at %d", other, last.start(1))
              .isNotEqualTo("READREAD");
        }
      }
    }
    assertThat(spellings).isEqualTo(63 * (4 + 2 * 3));
  }

  @Test
  void aBitFlippedInEachPartOfTheSealBreaksIt() {
    for (String part : List.of("iv", "ciphertext", "tag")) {
      byte[] changed =
          changed(
              outer -> {
                byte[] bytes = Base64Url.decode(outer.get(part).stringValue());
                bytes[bytes.length / 2] ^= 4;
                outer.put(part, Base64Url.text(bytes));
              });
      assertThat(code(changed)).as(part).isEqualTo("BROKEN_SEAL");
    }
    assertThat(code(protectedChanged(header -> header.put("cases", 2)))).isEqualTo("BROKEN_SEAL");
  }

  @Test
  void whatIsCutOffIsDamagedOrIncomplete() {
    for (int length : new int[] {20, 400, GOOD.length / 2, GOOD.length - 20, GOOD.length - 3}) {
      assertThat(code(java.util.Arrays.copyOf(GOOD, length))).isEqualTo("DAMAGED");
    }
    for (String field : List.of("recipients", "iv", "ciphertext", "tag")) {
      assertThat(code(changed(outer -> outer.remove(field)))).isEqualTo("WRONG_SHAPE");
    }
    assertThat(
            code(
                (new String(GOOD, StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DAMAGED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"crit", "zip", "p2c", "p2s", "alg", "jku", "x5u", "b64", "@class", "kid", "apu"})
  void aFieldThatMayAskForAnythingIsNotAllowed(String field) {
    assertThat(code(protectedChanged(header -> header.put(field, 2_000_000_000))))
        .isEqualTo("FORBIDDEN_SEAL");
    assertThat(
            code(
                field.equals("alg") || field.equals("kid")
                    ? keyHeaderChanged(header -> header.put("enc", "A256GCM"))
                    : keyHeaderChanged(header -> header.put(field, "DEF"))))
        .isEqualTo("FORBIDDEN_SEAL");
    assertThat(code(changed(outer -> outer.put("unprotected", field)))).isEqualTo("FORBIDDEN_SEAL");
    assertThat(code(changed(outer -> outer.put("aad", field)))).isEqualTo("FORBIDDEN_SEAL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "dir",
        "A256KW",
        "RSA1_5",
        "RSA-OAEP",
        "ECDH-ES",
        "PBES2-HS256+A128KW",
        "ECDH-ES+A128KW",
        "ecdh-es+a256kw",
        ""
      })
  void onlyOneWayOfWrappingIsAllowed(String algorithm) {
    assertThat(code(keyHeaderChanged(header -> header.put("alg", algorithm))))
        .isEqualTo("FORBIDDEN_SEAL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A128GCM", "A256CBC-HS512", "none", "XC20P"})
  void onlyOneWayOfSealingIsAllowed(String algorithm) {
    assertThat(code(protectedChanged(header -> header.put("enc", algorithm))))
        .isEqualTo("FORBIDDEN_SEAL");
  }

  @Test
  void aPointBesideTheCurveIsNeverMultiplied() {
    String one = Base64Url.text(new byte[32]);
    assertThat(code(keyHeaderChanged(header -> ((ObjectNode) header.get("epk")).put("x", one))))
        .isEqualTo("FORBIDDEN_SEAL");
    assertThat(
            code(keyHeaderChanged(header -> ((ObjectNode) header.get("epk")).put("crv", "P-384"))))
        .isEqualTo("FORBIDDEN_SEAL");
    assertThat(code(keyHeaderChanged(header -> ((ObjectNode) header.get("epk")).put("d", one))))
        .isEqualTo("FORBIDDEN_SEAL");
  }

  @Test
  void twentyThousandRecipientsAreTooMany() {
    byte[] many =
        changed(
            outer -> {
              ArrayNode list = (ArrayNode) outer.get("recipients");
              for (int i = 0; i < 20_000; i++) {
                list.add(list.get(0));
              }
            });
    assertThat(code(many)).isEqualTo("TOO_MANY_RECIPIENTS");
    assertThat(
            code(
                changed(
                    outer -> {
                      ArrayNode list = (ArrayNode) outer.get("recipients");
                      list.add(list.get(0));
                    })))
        .isEqualTo("WRONG_SHAPE");
  }

  @Test
  void whatIsForOthersDoesNotOpen() {
    assertThat(code(GOOD, EVA, Trust.CONFIRMED)).isEqualTo("NOT_FOR_ME");
    byte[] renamed =
        changed(
            outer ->
                ((ObjectNode) outer.get("recipients").get(1).get("header"))
                    .put("kid", EVA.fingerprint().digits()));
    assertThat(code(renamed, EVA, Trust.CONFIRMED)).isEqualTo("BROKEN_SEAL");
  }

  @Test
  void whatNobodySignedIsTurnedDown() {
    byte[] plain = CanonicalJson.bytes(TestBundles.tree(BUNDLE));
    assertThat(code(around(plain))).isEqualTo("NOT_SIGNED");
    String none = Base64Url.text("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    String body = Base64Url.text(CanonicalJson.bytes(payload()));
    assertThat(code(around((none + "." + body + ".").getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("NOT_SIGNED");
  }

  @Test
  void aSignatureOfAnotherKindOrOfSomethingElseIsTurnedDown() {
    String[] parts =
        new String(signedBy(ANNA, payload()), StandardCharsets.US_ASCII).split("\\.", -1);
    Map<String, Consumer<ObjectNode>> changes =
        Map.of(
            "FORBIDDEN_SEAL", header -> header.put("alg", "HS256"),
            "BAD_SIGNATURE", header -> header.put("kid", BO.fingerprint().digits()));
    changes.forEach(
        (code, change) -> {
          ObjectNode header = outer(Base64Url.decode(parts[0]));
          change.accept(header);
          String text = Base64Url.text(CanonicalJson.bytes(header));
          assertThat(
                  code(
                      around(
                          (text + "." + parts[1] + "." + parts[2])
                              .getBytes(StandardCharsets.US_ASCII))))
              .isEqualTo(code);
        });
    String other = Base64Url.text(CanonicalJson.bytes(payload().put("format", 7)));
    assertThat(
            code(
                around(
                    (parts[0] + "." + other + "." + parts[2]).getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("BAD_SIGNATURE");
    assertThat(
            code(
                around(SignedText.sign("brobygger-contact", CanonicalJson.bytes(payload()), ANNA))))
        .isEqualTo("FORBIDDEN_SEAL");
  }

  @Test
  void whoSaysToBeSomebodyElseIsFound() {
    assertThat(code(around(signedBy(EVA, payload())))).isEqualTo("SENDER_MISMATCH");
    ObjectNode hers = payload();
    hers.set("sender", CardJson.write(EVA.card()));
    // Eva signs as Eva, but the outside and the bundle say Anna.
    assertThat(code(around(signedBy(EVA, hers)))).isEqualTo("SENDER_MISMATCH");
    byte[] outside =
        writer.seal(
            SealedWriter.header(EVA, 1), signedBy(EVA, hers), List.of(ANNA.card(), BO.card()));
    assertThat(code(outside)).isEqualTo("SENDER_MISMATCH");
  }

  @Test
  void whatAThirdPersonPassesOnIsFound() {
    byte[] signed = signedBy(ANNA, payload());
    byte[] resealed =
        writer.seal(SealedWriter.header(ANNA, 1), signed, List.of(ANNA.card(), EVA.card()));
    assertThat(code(resealed, EVA, Trust.CONFIRMED)).isEqualTo("RESEALED");
  }

  @Test
  void onlyKnownSignersAreTakenIn() {
    assertThat(code(GOOD, BO, Trust.UNKNOWN)).isEqualTo("UNKNOWN_SIGNER");
    assertThat(code(GOOD, BO, Trust.REVOKED)).isEqualTo("REVOKED_SIGNER");
    assertThat(code(GOOD, BO, Trust.ROSTER)).isEqualTo("READ");
  }

  @Test
  void newerFormatsSaySo() {
    assertThat(code(protectedChanged(header -> header.put("format", 2).put("later", true))))
        .isEqualTo("NEWER_FORMAT");
    assertThat(code(around(signedBy(ANNA, payload().put("format", 2))))).isEqualTo("NEWER_FORMAT");
    assertThat(code(protectedChanged(header -> header.put("typ", "JWT"))))
        .isEqualTo("NOT_A_BUNDLE");
  }

  @Test
  void whatIsSignedIsReadAsStrictlyAsAnyBundle() {
    Function<String, String> inside =
        text ->
            code(
                around(
                    SignedText.sign(
                        SealedFormat.SIGNED, text.getBytes(StandardCharsets.UTF_8), ANNA)));
    assertThat(inside.apply("[".repeat(100_000))).isEqualTo("TOO_DEEP");
    assertThat(inside.apply("{\"a\":1,\"a\":2}")).isEqualTo("DUPLICATE_FIELD");
    assertThat(inside.apply("{\"a\":\"" + "x".repeat(200_000) + "\"}")).isEqualTo("TOO_LONG");
    assertThat(inside.apply("{\"a\":NaN}")).isEqualTo("DAMAGED");
    assertThat(inside.apply("{}")).isEqualTo("NOT_A_BUNDLE");
    assertThat(inside.apply(CanonicalJson.text(payload()) + "1")).isEqualTo("DAMAGED");
    assertThat(code(around(signedBy(ANNA, payload().put("more", 1))))).isEqualTo("WRONG_SHAPE");
    ObjectNode broken = payload();
    ((ObjectNode) broken.get("bundle")).put("purpose", "another");
    assertThat(code(around(signedBy(ANNA, broken)))).isEqualTo("CHANGED_ON_THE_WAY");
  }

  @Test
  void theOuterFormIsReadAsStrictlyAsAnyBundle() {
    String good = new String(GOOD, StandardCharsets.UTF_8);
    assertThat(code(good.replaceFirst("\\{", "{\"iv\":\"AAAA\",").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DUPLICATE_FIELD");
    assertThat(
            code(
                good.replaceFirst("\\{", "{\"ciphertext\":\"AAAA\",")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DUPLICATE_FIELD");
    assertThat(code(("{\"protected\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("TOO_DEEP");
    assertThat(
            code(
                ("{\"protected\":\"" + "A".repeat(25_000_000) + "\"}")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("TOO_LONG");
    assertThat(
            code(
                ("{\"protected\":[" + "1,".repeat(3_000_000) + "1]}")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("TOO_MANY");
  }

  @Test
  void aFileOverTheLimitIsNotEvenRead() throws IOException {
    Path large = folder.resolve("stor.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(BundleFormat.MOST_BYTES + 1L);
    }
    assertThat(files.envelope(large))
        .isEqualTo(
            new EnvelopeOutcome.Refused(
                new BundleProblem.TooLarge(BundleFormat.MOST_BYTES + 1L, BundleFormat.MOST_BYTES)));
  }

  @Test
  void aSealedBundleIsWrittenOpenedAgainAndOnlyThenThere() {
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(BUNDLE, file, ANNA, List.of(BO.card(), BO.card())))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(code(bytes(file))).isEqualTo("READ");
    assertThat(names()).containsExactly("pakke.json");
    // A bundle may take the place of a bundle.
    assertThat(files.write(BUNDLE, file, ANNA, List.of()))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(code(bytes(file))).isEqualTo("NOT_FOR_ME");
  }

  @Test
  void eightRecipientsAreTheMost() {
    List<ContactCard> seven =
        IntStream.range(0, 7).mapToObj(i -> TestPeople.person("P" + i, "").card()).toList();
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(BUNDLE, file, ANNA, seven))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    List<ContactCard> eight = new ArrayList<>(seven);
    eight.add(EVA.card());
    assertThat(files.write(BUNDLE, folder.resolve("andre.json"), ANNA, eight))
        .isEqualTo(new WriteBundleOutcome.NotWritten(new WriteBundleProblem.TooManyRecipients(7)));
    assertThat(names()).containsExactly("pakke.json");
  }

  @Test
  void numbersAreSpreadOverAllDigits() {
    assertThat(ANNA.fingerprint()).isNotEqualTo(EVA.fingerprint());
    assertThat(Fingerprint.of(ANNA.card().signing(), ANNA.card().encryption()))
        .isEqualTo(ANNA.fingerprint());
    assertThat(Fingerprint.of(ANNA.card().encryption(), ANNA.card().signing()))
        .isNotEqualTo(ANNA.fingerprint());
  }

  private List<String> names() {
    try (var list = Files.list(folder)) {
      return list.map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.people.Trust;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A seal in order around something that is not: signed by nobody, by another, for another. */
class HostileSignatureTest extends SealedFiles {
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
  void unsignedJsonIsNotSignedWhateverStandsInIt() {
    for (String json : List.of("{\"a\":\"en.to.tre\"}", "{}", "{\"a\":1.5,\"b\":2.5}", "")) {
      assertThat(code(around(json.getBytes(StandardCharsets.UTF_8)))).isEqualTo("NOT_SIGNED");
    }
  }

  @Test
  void aKeyBesideTheCurveIsRefusedBeforeItIsUsed() {
    String[] parts =
        new String(signedBy(ANNA, payload()), StandardCharsets.US_ASCII).split("\\.", -1);
    for (String field : List.of("x", "y")) {
      ObjectNode header = outer(Base64Url.decode(parts[0]));
      byte[] zero = new byte[32];
      ((ObjectNode) header.get("jwk")).put(field, Base64Url.text(zero));
      String text = Base64Url.text(CanonicalJson.bytes(header));
      byte[] signed = (text + "." + parts[1] + "." + parts[2]).getBytes(StandardCharsets.US_ASCII);
      assertThat(code(around(signed))).isEqualTo("FORBIDDEN_SEAL");
    }
  }

  @Test
  void theSendersCardIsTheSendersOrTheFileIsRefused() {
    String own = ListFiles.card(ANNA);
    assertThat(code(around(signedBy(ANNA, payload().put("card", own))))).isEqualTo("READ");
    assertThat(code(around(signedBy(ANNA, payload().put("card", ListFiles.card(EVA))))))
        .isEqualTo("SENDER_MISMATCH");
    for (String wrong : List.of("", own.substring(1), own.substring(0, own.length() - 2))) {
      assertThat(code(around(signedBy(ANNA, payload().put("card", wrong)))))
          .isEqualTo("WRONG_SHAPE");
    }
    assertThat(code(around(signedBy(ANNA, payload().put("kort", own))))).isEqualTo("NEWER_FIELD");
    ObjectNode without = payload().put("card", own);
    without.remove("recipients");
    assertThat(code(around(signedBy(ANNA, without)))).isEqualTo("WRONG_SHAPE");
  }

  @Test
  void theSenderNeedNotBeAmongTheRecipients() {
    byte[] signed = signedBy(ANNA, writer.payload(BUNDLE, ANNA, List.of(BO.fingerprint())));
    byte[] file = writer.seal(SealedWriter.header(ANNA, 1), signed, List.of(BO.card()));
    assertThat(code(file)).isEqualTo("READ");
    assertThat(code(file, ANNA, Trust.OWN)).isEqualTo("NOT_FOR_ME");
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
    assertThat(code(protectedChanged(header -> header.put("format", 3).put("later", true))))
        .isEqualTo("NEWER_FORMAT");
    assertThat(code(around(signedBy(ANNA, payload().put("format", 3))))).isEqualTo("NEWER_FORMAT");
    assertThat(code(protectedChanged(header -> header.put("typ", "JWT"))))
        .isEqualTo("NOT_A_BUNDLE");
  }

  @Test
  void theFormatIsTheSameOutsideAndInside() {
    assertThat(code(around(signedBy(ANNA, payload().put("format", 1))))).isEqualTo("WRONG_SHAPE");
    ObjectNode inner = payload();
    ((ObjectNode) inner.get("bundle")).put("format", 1);
    assertThat(code(around(signedBy(ANNA, inner)))).isEqualTo("WRONG_SHAPE");
    ObjectNode newer = payload();
    ((ObjectNode) newer.get("bundle")).put("format", 3);
    assertThat(code(around(signedBy(ANNA, newer)))).isEqualTo("NEWER_FORMAT");
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
    assertThat(code(around(signedBy(ANNA, payload().put("more", 1))))).isEqualTo("NEWER_FIELD");
    ObjectNode broken = payload();
    ((ObjectNode) broken.get("bundle")).put("purpose", "another");
    assertThat(code(around(signedBy(ANNA, broken)))).isEqualTo("CHANGED_ON_THE_WAY");
  }
}

package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.people.Trust;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The outside of a sealed bundle, changed by somebody without a key. */
class HostileSealTest extends SealedFiles {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
}

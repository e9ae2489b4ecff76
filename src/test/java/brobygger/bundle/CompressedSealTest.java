package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.document.CanonicalJson;
import brobygger.usecase.people.Trust;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What is compressed before it is sealed, and what somebody who may seal can do with that. */
class CompressedSealTest extends SealedFiles {
  private static final int MOST = SealedFormat.MOST_SIGNED_BYTES;

  private byte[] compressed(byte[] deflated) {
    ObjectNode header = SealedWriter.header(ANNA, 1).put("zip", "DEF");
    return writer.seal(header, deflated, List.of(ANNA.card(), BO.card()));
  }

  private byte[] signed() {
    return signedBy(ANNA, payload());
  }

  private static boolean saysZip(byte[] file) {
    return outer(Base64Url.decode(outer(file).get("protected").stringValue())).has("zip");
  }

  @Test
  void onlyWhatIsLongIsCompressed() {
    assertThat(saysZip(GOOD)).as("a short one, which every reader opens").isFalse();
    byte[] large = writer.seal(TestBundles.samples(), ANNA, List.of(ANNA.card(), BO.card()));
    assertThat(saysZip(large)).isTrue();
    assertThat(code(large)).isEqualTo("READ");
    assertThat(code(large, EVA, Trust.CONFIRMED)).isEqualTo("NOT_FOR_ME");
    byte[] payload =
        CanonicalJson.bytes(
            writer.payload(TestBundles.samples(), ANNA, List.of(ANNA.fingerprint())));
    assertThat(large.length).as("shorter than what it says").isLessThan(payload.length);
  }

  @Test
  void aShortOneMayBeCompressedByOthers() {
    assertThat(code(compressed(Deflated.of(signed())))).isEqualTo("READ");
  }

  @Test
  void aBitFlippedBreaksTheSealBeforeAnythingIsInflated() {
    byte[] good = compressed(Deflated.of(signed()));
    ObjectNode outer = outer(good);
    byte[] text = Base64Url.decode(outer.get("ciphertext").stringValue());
    text[text.length / 2] ^= 1;
    outer.put("ciphertext", Base64Url.text(text));
    assertThat(code(CanonicalJson.bytes(outer))).isEqualTo("BROKEN_SEAL");
  }

  @Test
  void aBombIsNotInflated() {
    byte[] bomb = Deflated.of(new byte[MOST + 1]);
    assertThat(bomb.length).isLessThan(64 * 1024);
    assertThat(code(compressed(bomb))).isEqualTo("TOO_LARGE");
    // As long as it may be, it is looked at: and is nothing.
    assertThat(code(compressed(Deflated.of(new byte[MOST])))).isEqualTo("NOT_SIGNED");
  }

  /** Signed by somebody known: the last limit is that of what was signed. */
  @Test
  void aSignedBombIsNotParsed() {
    byte[] spaces = new byte[BundleFormat.MOST_BYTES + 1];
    Arrays.fill(spaces, (byte) ' ');
    byte[] signed = SignedText.sign(SealedFormat.SIGNED, spaces, ANNA);
    assertThat(signed.length).isLessThanOrEqualTo(MOST);
    assertThat(code(compressed(Deflated.of(signed)))).isEqualTo("TOO_LARGE");
    byte[] most = Arrays.copyOf(spaces, BundleFormat.MOST_BYTES);
    assertThat(code(compressed(Deflated.of(SignedText.sign(SealedFormat.SIGNED, most, ANNA)))))
        .isEqualTo("DAMAGED");
  }

  @Test
  void whatIsCutOffOrGoesOnAfterItsEndIsRefused() {
    byte[] deflated = Deflated.of(signed());
    for (int length : new int[] {0, 1, 5, deflated.length / 2, deflated.length - 1}) {
      assertThat(code(compressed(Arrays.copyOf(deflated, length))))
          .as("%d of %d", length, deflated.length)
          .isEqualTo("WRONG_SHAPE");
    }
    assertThat(code(compressed(Arrays.copyOf(deflated, deflated.length + 1))))
        .isEqualTo("WRONG_SHAPE");
    byte[] twice = Arrays.copyOf(deflated, 2 * deflated.length);
    System.arraycopy(deflated, 0, twice, deflated.length, deflated.length);
    assertThat(code(compressed(twice))).isEqualTo("WRONG_SHAPE");
    // What was never compressed: some of it looks like a beginning.
    assertThat(code(compressed(signed()))).isEqualTo("WRONG_SHAPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"def", "GZIP", "ZLIB", "none", "", " DEF"})
  void onlyOneWayOfCompressingIsAllowed(String zip) {
    ObjectNode header = SealedWriter.header(ANNA, 1).put("zip", zip);
    assertThat(code(writer.seal(header, Deflated.of(signed()), List.of(ANNA.card(), BO.card()))))
        .isEqualTo("FORBIDDEN_SEAL");
  }

  @Test
  void theFirstFormatKnowsNone() {
    ObjectNode header = SealedWriter.header(ANNA, 1).put("zip", "DEF").put("format", 1);
    assertThat(code(writer.seal(header, Deflated.of(signed()), List.of(ANNA.card(), BO.card()))))
        .isEqualTo("FORBIDDEN_SEAL");
  }
}

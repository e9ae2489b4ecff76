package brobygger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.junit.jupiter.api.Test;

/** Homes made with another library's HKDF open: it is the same function. */
class HkdfTest {
  @Test
  void rfc5869WithoutAPurpose() {
    byte[] key = Hkdf.derive(HexFormat.of().parseHex("0b".repeat(22)), new byte[0], "", 42);
    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo(
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                + "9d201395faa4b61a96c8");
  }

  @Test
  void anotherLibraryDerivesTheSame() {
    Random random = new Random(7);
    for (int length : new int[] {16, 32, 48, 200}) {
      byte[] secret = new byte[32];
      byte[] salt = new byte[36];
      random.nextBytes(secret);
      random.nextBytes(salt);
      String purpose = "brobygger 1 nøgle " + length;
      HKDFBytesGenerator other = new HKDFBytesGenerator(new SHA256Digest());
      other.init(new HKDFParameters(secret, salt, purpose.getBytes(StandardCharsets.UTF_8)));
      byte[] expected = new byte[length];
      other.generateBytes(expected, 0, length);
      assertThat(Hkdf.derive(secret, salt, purpose, length)).isEqualTo(expected);
    }
  }
}

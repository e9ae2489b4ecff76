package brobygger.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.usecase.people.AuthorKey;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RevisionProofTest {
  private static final RevisionId REVISION = new RevisionId("0123456789abcdef".repeat(4));
  private static final RevisionId OTHER = new RevisionId("f".repeat(64));

  private static Identity somebody() throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(P256.parameters());
    KeyPair signing = keys.generateKeyPair();
    KeyPair encryption = keys.generateKeyPair();
    return new Identity(
        new ContactCard(
            new Profile("Ida", ProfileRole.CONSULTANT, ""),
            (ECPublicKey) signing.getPublic(),
            (ECPublicKey) encryption.getPublic(),
            Instant.EPOCH),
        (ECPrivateKey) signing.getPrivate(),
        (ECPrivateKey) encryption.getPrivate());
  }

  @Test
  void itProvesOneRevisionByOneKey() throws Exception {
    Identity ida = somebody();
    RevisionProof proof = RevisionProof.of(REVISION, ida);
    assertThat(proof.proves(REVISION)).isTrue();
    assertThat(proof.proves(OTHER)).isFalse();
    assertThat(proof.number()).isEqualTo(ida.fingerprint());
    assertThat(RevisionProof.read(AuthorKey.read(proof.key().toString()), proof.bytes()))
        .isEqualTo(proof);
  }

  /** By another library, from what the document of the format says alone. */
  @Test
  void anotherLibraryVerifiesWhatTheDocumentDescribes() throws Exception {
    Identity ida = somebody();
    RevisionProof proof = RevisionProof.of(REVISION, ida);
    String text = "brobygger revision 1\n" + REVISION + "\n" + ida.fingerprint().digits();
    ECDSAVerifier verifier = new ECDSAVerifier(ida.card().signing());
    assertThat(
            verifier.verify(
                new JWSHeader(JWSAlgorithm.ES256),
                text.getBytes(StandardCharsets.UTF_8),
                Base64URL.from(proof.signature())))
        .isTrue();
  }

  /** The number is made of two keys; the one that does not sign cannot be exchanged. */
  @Test
  void theSameSigningKeyUnderAnotherNumberProvesNothing() throws Exception {
    Identity ida = somebody();
    ContactCard other =
        new ContactCard(
            ida.card().profile(),
            ida.card().signing(),
            somebody().card().encryption(),
            Instant.EPOCH);
    RevisionProof proof = RevisionProof.of(REVISION, ida);
    assertThat(new RevisionProof(AuthorKey.of(other), proof.signature()).proves(REVISION))
        .isFalse();
  }

  @Test
  void whatCannotBeAKeyOrASignatureIsRefused() throws Exception {
    byte[] points = AuthorKey.of(somebody().card()).bytes();
    String written = Base64.getUrlEncoder().withoutPadding().encodeToString(points);
    assertThat(AuthorKey.read(points)).isEqualTo(AuthorKey.read(written));
    for (int at : new int[] {0, 40, 70, 127}) {
      byte[] beside = points.clone();
      beside[at] ^= 1;
      assertThatThrownBy(() -> AuthorKey.read(beside)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String wrong : new String[] {"", written + "=", written.substring(4), written + "AAAA"}) {
      assertThatThrownBy(() -> AuthorKey.read(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    AuthorKey key = AuthorKey.read(points);
    for (String wrong : new String[] {"", "A".repeat(85), "A".repeat(85) + "B", "A".repeat(88)}) {
      assertThatThrownBy(() -> new RevisionProof(key, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(RevisionProof.read(key, new byte[64]).proves(REVISION)).isFalse();
    byte[] full = new byte[64];
    Arrays.fill(full, (byte) 0xff);
    assertThat(RevisionProof.read(key, full).proves(REVISION)).isFalse();
  }
}

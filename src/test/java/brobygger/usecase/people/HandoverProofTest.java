package brobygger.usecase.people;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoverProofTest {
  private static final CaseFileId CASE = new CaseFileId(new UUID(1, 2));
  private static final Owner NEXT = new Owner("Bo", "Havn", "1".repeat(30), 3);

  private static KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static Identity person() throws Exception {
    KeyPair signing = pair();
    KeyPair encryption = pair();
    return new Identity(
        new ContactCard(
            new Profile("Anna", ProfileRole.CONSULTANT, ""),
            (ECPublicKey) signing.getPublic(),
            (ECPublicKey) encryption.getPublic(),
            Instant.EPOCH),
        (ECPrivateKey) signing.getPrivate(),
        (ECPrivateKey) encryption.getPrivate());
  }

  @Test
  void aHandoverNamesItsGiverAndNoPartOfItCanBeChanged() throws Exception {
    Identity anna = person();
    Owner proved = HandoverProof.signed(CASE, NEXT, anna);
    assertThat(proved.proof()).hasSize(256);
    assertThat(HandoverProof.giver(CASE, proved)).contains(anna.fingerprint());
    assertThat(HandoverProof.giver(new CaseFileId(new UUID(1, 3)), proved)).isEmpty();
    for (Owner other :
        List.of(
            proved.withName("Eva"),
            proved.withOrganisation(""),
            proved.withKey("2".repeat(30)),
            proved.withHandovers(4),
            proved.withProof(""),
            proved.withProof("A".repeat(256)),
            proved.withProof(proved.proof().substring(4)))) {
      assertThat(HandoverProof.giver(CASE, other)).isEmpty();
    }
    // Whose keys stand in it is part of what is proved.
    Owner hers = HandoverProof.signed(CASE, NEXT, person());
    String mixed = hers.proof().substring(0, 100) + proved.proof().substring(100);
    assertThat(HandoverProof.giver(CASE, proved.withProof(mixed))).isEmpty();
  }
}

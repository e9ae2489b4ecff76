package brobygger.usecase;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What the owner of a case signs to give it away, so that every home can check it whatever way the
 * case came: both public keys of the giver and their signature over which case goes to whom, how
 * often it was handed over, and the new owner's name and workplace.
 */
final class HandoverProof {
  private static final String PURPOSE = "brobygger handover 1";
  private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
  private static final int KEY = 2 * P256.COORDINATE;
  private static final int LENGTH = 2 * KEY + 2 * P256.COORDINATE;

  private HandoverProof() {}

  /** The new owner, with the proof that this person gave them the case. */
  static Owner signed(CaseFileId id, Owner next, Identity giver) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(giver.signing());
      signature.update(text(id, next));
      ByteBuffer proof = ByteBuffer.allocate(LENGTH);
      put(proof, giver.card().signing());
      put(proof, giver.card().encryption());
      proof.put(signature.sign());
      return next.withProof(Base64.getUrlEncoder().withoutPadding().encodeToString(proof.array()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has ES256", e);
    }
  }

  /** Whose key gave the case to this owner; empty when nothing proves it. */
  static Optional<Fingerprint> giver(CaseFileId id, Owner owner) {
    try {
      byte[] proof = Base64.getUrlDecoder().decode(owner.proof());
      if (proof.length != LENGTH) {
        return Optional.empty();
      }
      ECPublicKey signing = key(proof, 0);
      ECPublicKey encryption = key(proof, KEY);
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(signing);
      signature.update(text(id, owner));
      return signature.verify(Arrays.copyOfRange(proof, 2 * KEY, LENGTH))
          ? Optional.of(Fingerprint.of(signing, encryption))
          : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] text(CaseFileId id, Owner owner) {
    return String.join(
            "\n",
            PURPOSE,
            id.toString(),
            owner.key(),
            String.valueOf(owner.handovers()),
            owner.name(),
            owner.organisation())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ByteBuffer proof, ECPublicKey key) {
    proof.put(P256.coordinate(key.getW().getAffineX()));
    proof.put(P256.coordinate(key.getW().getAffineY()));
  }

  private static ECPublicKey key(byte[] proof, int from) {
    return P256.publicKey(coordinate(proof, from), coordinate(proof, from + P256.COORDINATE));
  }

  private static BigInteger coordinate(byte[] proof, int from) {
    return new BigInteger(1, Arrays.copyOfRange(proof, from, from + P256.COORDINATE));
  }
}

package brobygger.usecase.people;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
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
  private static final int LENGTH = AuthorKey.LENGTH + Es256.LENGTH;

  private HandoverProof() {}

  /** The new owner, with the proof that this person gave them the case. */
  static Owner signed(CaseFileId id, Owner next, Identity giver) {
    byte[] key = AuthorKey.of(giver.card()).bytes();
    byte[] proof = Arrays.copyOf(key, LENGTH);
    byte[] signature = Es256.sign(giver.signing(), text(id, next));
    System.arraycopy(signature, 0, proof, AuthorKey.LENGTH, Es256.LENGTH);
    return next.withProof(Base64.getUrlEncoder().withoutPadding().encodeToString(proof));
  }

  /** Whose key gave the case to this owner; empty when nothing proves it. */
  static Optional<Fingerprint> giver(CaseFileId id, Owner owner) {
    try {
      byte[] proof = Base64.getUrlDecoder().decode(owner.proof());
      if (proof.length != LENGTH) {
        return Optional.empty();
      }
      AuthorKey key = AuthorKey.read(Arrays.copyOf(proof, AuthorKey.LENGTH));
      byte[] signature = Arrays.copyOfRange(proof, AuthorKey.LENGTH, LENGTH);
      return Es256.verifies(key.signing(), text(id, owner), signature)
          ? Optional.of(key.number())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(CaseFileId id, Owner owner) {
    return String.join(
        "\n",
        PURPOSE,
        id.toString(),
        owner.key(),
        String.valueOf(owner.handovers()),
        owner.name(),
        owner.organisation());
  }
}

package brobygger.usecase.history;

import brobygger.usecase.people.AuthorKey;
import brobygger.usecase.people.Es256;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import java.util.Base64;

/**
 * Who made a revision, proved: a signature over its id. The id is a hash over all of the revision,
 * author and device included, so nothing of it can be changed; the proof stands beside it and does
 * not change it (decision 0070).
 *
 * @param key whose signature it is
 * @param signature r and s, 64 bytes in base64url without padding
 */
public record RevisionProof(AuthorKey key, String signature) {
  private static final String PURPOSE = "brobygger revision 1";

  /** Refuses anything but 64 bytes in their only spelling. */
  public RevisionProof {
    byte[] bytes = Base64.getUrlDecoder().decode(signature);
    if (bytes.length != Es256.LENGTH || !text(bytes).equals(signature)) {
      throw new IllegalArgumentException("RevisionProof: WRONG_FORM");
    }
  }

  /** Signs a revision. */
  public static RevisionProof of(RevisionId revision, Identity author) {
    AuthorKey key = AuthorKey.of(author.card());
    return new RevisionProof(key, text(Es256.sign(author.signing(), text(revision, key))));
  }

  /** Reads the signature's bytes as they are kept. */
  public static RevisionProof read(AuthorKey key, byte[] signature) {
    return new RevisionProof(key, text(signature));
  }

  /** The number of the key. */
  public Fingerprint number() {
    return key.number();
  }

  /** The signature's bytes. */
  public byte[] bytes() {
    return Base64.getUrlDecoder().decode(signature);
  }

  /** Whether it is the key's signature over this revision. */
  public boolean proves(RevisionId revision) {
    return Es256.verifies(key.signing(), text(revision, key), bytes());
  }

  /** The number is in it, so that nobody shows the signature under another encryption key. */
  private static String text(RevisionId revision, AuthorKey key) {
    return String.join("\n", PURPOSE, revision.hex(), key.number().digits());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

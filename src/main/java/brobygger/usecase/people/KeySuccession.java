package brobygger.usecase.people;

import java.util.Base64;
import java.util.List;

/**
 * What an earlier key of a person signed: that other keys take its place. It proves that whoever
 * has the new keys had the earlier one too, and says nothing of who that is: a reader who knows the
 * earlier number is asked, and nobody else is helped by it (decision 77).
 *
 * @param earlier the keys that were in use before
 * @param signature r and s, 64 bytes in base64url without padding
 */
public record KeySuccession(AuthorKey earlier, String signature) {
  /** The most earlier keys on a card. */
  public static final int MOST = 10;

  private static final String PURPOSE = "brobygger keys 1";

  /** Refuses anything but 64 bytes in their only spelling. */
  public KeySuccession {
    byte[] bytes = Base64.getUrlDecoder().decode(signature);
    if (bytes.length != Es256.LENGTH || !text(bytes).equals(signature)) {
      throw new IllegalArgumentException("KeySuccession: WRONG_FORM");
    }
  }

  /** Signs with the earlier keys that those of this number take their place. */
  public static KeySuccession of(Identity earlier, Fingerprint next) {
    AuthorKey key = AuthorKey.of(earlier.card());
    byte[] signature = Es256.sign(earlier.signing(), text(key.number(), next));
    return new KeySuccession(key, text(signature));
  }

  /** What the latest earlier keys of a person sign for the present ones. */
  public static List<KeySuccession> of(KeyRing mine) {
    Fingerprint next = mine.present().fingerprint();
    return mine.earlier().stream().limit(MOST).map(each -> of(each.identity(), next)).toList();
  }

  /** The earlier number. */
  public Fingerprint number() {
    return earlier.number();
  }

  /** Whether it is the earlier key's signature for these keys. */
  public boolean proves(Fingerprint next) {
    byte[] bytes = Base64.getUrlDecoder().decode(signature);
    return Es256.verifies(earlier.signing(), text(number(), next), bytes);
  }

  private static String text(Fingerprint earlier, Fingerprint next) {
    return String.join("\n", PURPOSE, earlier.digits(), next.digits());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

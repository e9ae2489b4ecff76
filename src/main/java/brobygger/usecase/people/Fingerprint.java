package brobygger.usecase.people;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The key number (nøglenummer) of a person: thirty digits made of both public keys, short enough to
 * be read aloud on the telephone. Thirty digits are 99 bits: nobody finds other keys with the same
 * number.
 *
 * @param digits thirty digits without spaces
 */
public record Fingerprint(String digits) {
  /** Number of digits. */
  public static final int LENGTH = 30;

  private static final int GROUP = 5;
  private static final String PURPOSE = "brobygger fingerprint 1";

  /** Refuses anything but thirty digits with an {@link IllegalArgumentException}. */
  public Fingerprint {
    if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Fingerprint: WRONG_FORM");
    }
  }

  /**
   * The number of two keys: SHA-256 over a fixed text and the four coordinates, 32 bytes each, as a
   * whole number modulo 10^30.
   */
  public static Fingerprint of(ECPublicKey signing, ECPublicKey encryption) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(PURPOSE.getBytes(StandardCharsets.US_ASCII));
      for (ECPublicKey key : List.of(signing, encryption)) {
        digest.update(P256.coordinate(key.getW().getAffineX()));
        digest.update(P256.coordinate(key.getW().getAffineY()));
      }
      BigInteger number = new BigInteger(1, digest.digest()).mod(BigInteger.TEN.pow(LENGTH));
      String digits = number.toString();
      return new Fingerprint("0".repeat(LENGTH - digits.length()) + digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads a number as people write it, with or without spaces, dots and hyphens. */
  public static Optional<Fingerprint> read(String written) {
    String bare = written.replaceAll("[\\s.\\-\\u00a0\\u2010\\u2011\\u2013]", "");
    return bare.matches("[0-9]{" + LENGTH + "}")
        ? Optional.of(new Fingerprint(bare))
        : Optional.empty();
  }

  /** Six groups of five digits. */
  public List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int start = 0; start < LENGTH; start += GROUP) {
      groups.add(digits.substring(start, start + GROUP));
    }
    return List.copyOf(groups);
  }

  /** As it is shown and read aloud: the groups with a space between. */
  @Override
  public String toString() {
    return String.join(" ", groups());
  }
}

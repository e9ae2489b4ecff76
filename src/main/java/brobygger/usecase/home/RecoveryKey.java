package brobygger.usecase.home;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A key that is printed and kept apart from the computer, and that opens the vault when the
 * passphrase is forgotten: 160 random bits as eight groups of five letters and digits in
 * Crockford's base 32. The last sign of each group checks the four before it and the group's place.
 */
public final class RecoveryKey implements AutoCloseable {
  /** Number of groups. */
  public static final int GROUPS = 8;

  /** Signs in a group, its check sign included. */
  public static final int GROUP_SIGNS = 5;

  /** Length in bytes. */
  public static final int BYTES = 20;

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int FIELD = 1 << BITS;

  /** x⁵ + x² + 1, which makes x run through all 31 elements but zero. */
  private static final int POLYNOMIAL = 0b100101;

  private final byte[] secret;

  private RecoveryKey(byte[] secret) {
    this.secret = secret;
  }

  /** A new key. */
  public static RecoveryKey random(SecureRandom random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return new RecoveryKey(secret);
  }

  /**
   * Reads a key as it was written down: capital or small, with or without spaces and hyphens, O for
   * 0, I or L for 1. No key is derived here, so a slip of the pen is told at once.
   *
   * @param written left to the caller to wipe
   */
  public static RecoveryKeyReading read(char[] written) {
    int[] values = new int[GROUPS * GROUP_SIGNS];
    int found = 0;
    try {
      for (char sign : written) {
        if (isBetween(sign)) {
          continue;
        }
        int value = value(sign);
        if (value < 0) {
          return new RecoveryKeyReading.UnknownSign(found / GROUP_SIGNS + 1, sign);
        }
        if (found < values.length) {
          values[found] = value;
        }
        found++;
      }
      if (found != values.length) {
        return new RecoveryKeyReading.WrongLength(found, values.length);
      }
      for (int group = 0; group < GROUPS; group++) {
        int start = group * GROUP_SIGNS;
        if (values[start + GROUP_SIGNS - 1] != check(values, start, group)) {
          return new RecoveryKeyReading.WrongGroup(group + 1);
        }
      }
      return new RecoveryKeyReading.Read(new RecoveryKey(bytes(values)));
    } finally {
      Arrays.fill(values, 0);
    }
  }

  /** The groups as they are shown and printed. */
  public List<String> groups() {
    int[] data = new int[GROUPS * (GROUP_SIGNS - 1)];
    for (int bit = 0; bit < BYTES * Byte.SIZE; bit++) {
      int on = secret[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
      data[bit / BITS] |= on << (BITS - 1 - bit % BITS);
    }
    List<String> groups = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      int start = group * (GROUP_SIGNS - 1);
      StringBuilder signs = new StringBuilder();
      for (int i = 0; i < GROUP_SIGNS - 1; i++) {
        signs.append(SIGNS.charAt(data[start + i]));
      }
      groups.add(signs.append(SIGNS.charAt(check(data, start, group))).toString());
    }
    Arrays.fill(data, 0);
    return List.copyOf(groups);
  }

  /** The groups in one line, with hyphens between. */
  public String line() {
    return String.join("-", groups());
  }

  /** Whether somebody wrote that group, numbered from 1, in any of the ways it may be written. */
  public boolean matches(int group, String written) {
    StringBuilder signs = new StringBuilder();
    for (char sign : written.toCharArray()) {
      if (!isBetween(sign)) {
        int value = value(sign);
        signs.append(value < 0 ? '?' : SIGNS.charAt(value));
      }
    }
    return groups().get(group - 1).contentEquals(signs);
  }

  /** A copy of the secret bytes, to be wiped by whoever asked. */
  public byte[] secret() {
    return secret.clone();
  }

  /** Wipes the key. */
  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
  }

  private static byte[] bytes(int[] values) {
    byte[] bytes = new byte[BYTES];
    int bit = 0;
    for (int i = 0; i < values.length; i++) {
      if (i % GROUP_SIGNS == GROUP_SIGNS - 1) {
        continue;
      }
      for (int shift = BITS - 1; shift >= 0; shift--) {
        int on = values[i] >> shift & 1;
        bytes[bit / Byte.SIZE] |= (byte) (on << (Byte.SIZE - 1 - bit % Byte.SIZE));
        bit++;
      }
    }
    return bytes;
  }

  /**
   * Weights x to x⁴ in the field of 32 elements: any one wrong sign and any two signs exchanged
   * change the sum. The group's place is added, so that exchanged groups are found as well.
   */
  private static int check(int[] values, int start, int group) {
    int sum = group + 1;
    int weight = 1;
    for (int i = 0; i < GROUP_SIGNS - 1; i++) {
      weight = times(weight, 2);
      sum ^= times(weight, values[start + i]);
    }
    return sum;
  }

  private static int times(int one, int other) {
    int product = 0;
    int shifted = one;
    for (int rest = other; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        product ^= shifted;
      }
      shifted <<= 1;
      if (shifted >= FIELD) {
        shifted ^= POLYNOMIAL;
      }
    }
    return product;
  }

  private static boolean isBetween(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.DASH_PUNCTUATION
        || sign == '\uFEFF'
        || sign == '.'
        || sign == '\u2212';
  }

  private static int value(char sign) {
    return switch (sign) {
      case 'O', 'o' -> 0;
      case 'I', 'i', 'L', 'l' -> 1;
      default -> sign > 'z' ? -1 : SIGNS.indexOf(Character.toUpperCase(sign));
    };
  }
}

package brobygger.bundle;

import brobygger.usecase.bundle.BundleProblem;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text made shorter before it is sealed, DEFLATE without header and check sum (RFC 1951), as {@code
 * zip} in JWE means it (RFC 7516, 4.1.3).
 */
final class Deflated {
  private static final int PIECE = 64 * 1024;

  private Deflated() {}

  static byte[] of(byte[] text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream(text.length / 4);
      byte[] piece = new byte[PIECE];
      while (!deflater.finished()) {
        deflated.write(piece, 0, deflater.deflate(piece));
      }
      return deflated.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The text again. Its length is found first, in a piece of memory that does not grow, so that a
   * short file that would become endless takes none.
   *
   * @param most longer texts are refused
   */
  static byte[] inflated(byte[] deflated, int most) throws BundleRefusal {
    byte[] text = new byte[length(deflated, most)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      int at = 0;
      while (at < text.length) {
        at += inflater.inflate(text, at, text.length - at);
      }
      return text;
    } catch (DataFormatException e) {
      throw broken();
    } finally {
      inflater.end();
    }
  }

  private static int length(byte[] deflated, int most) throws BundleRefusal {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      byte[] piece = new byte[PIECE];
      int length = 0;
      while (!inflater.finished()) {
        int more = inflater.inflate(piece, 0, Math.min(PIECE, most + 1 - length));
        length += more;
        if (length > most) {
          // In the words of the payload, which is what has to be shorter.
          throw new BundleRefusal(new BundleProblem.TooLarge(length, BundleFormat.MOST_BYTES));
        }
        if (more == 0 && !inflater.finished()) {
          // Cut off, or it asks for a dictionary that nobody has.
          throw broken();
        }
      }
      if (inflater.getRemaining() > 0) {
        throw broken();
      }
      return length;
    } catch (DataFormatException e) {
      throw broken();
    } finally {
      inflater.end();
    }
  }

  private static BundleRefusal broken() {
    return new BundleRefusal(new BundleProblem.WrongShape("/ciphertext", SealedFormat.ZIP));
  }
}

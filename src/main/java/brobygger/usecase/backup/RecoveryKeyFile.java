package brobygger.usecase.backup;

import brobygger.file.PrivateFiles;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryKeyReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file with a recovery key: the text that is printed, or nothing but the key. Lines that begin
 * with # are words for people.
 */
public final class RecoveryKeyFile {
  private static final int MOST_BYTES = 16 * 1024;
  private static final int GROUPS_PER_LINE = 4;

  private RecoveryKeyFile() {}

  /** The key under a few lines of explanation. */
  public static byte[] content(Iterable<String> explanation, RecoveryKey key) {
    StringBuilder text = new StringBuilder();
    explanation.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append('\n');
    for (int from = 0; from < RecoveryKey.GROUPS; from += GROUPS_PER_LINE) {
      text.append(String.join(" ", key.groups().subList(from, from + GROUPS_PER_LINE)))
          .append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a new file that only its owner may read, and waits for the disk.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one; it is not touched
   */
  public static void write(Path file, byte[] content) throws IOException {
    PrivateFiles.writeNew(file, content);
  }

  /**
   * Reads the key of a file.
   *
   * @throws IOException when it is not to be read, or is no text
   */
  public static RecoveryKeyReading read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    char[] signs = new char[0];
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      signs = withoutWords(text);
      Arrays.fill(text.array(), '\0');
      return RecoveryKey.read(signs);
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(signs, '\0');
    }
  }

  private static char[] withoutWords(CharBuffer text) {
    char[] signs = new char[text.length()];
    Arrays.fill(signs, ' ');
    boolean words = false;
    for (int i = 0; i < signs.length; i++) {
      char sign = text.get(i);
      if (sign == '\n' || sign == '\r') {
        words = false;
      } else if (sign == '#') {
        words = true;
      } else if (!words) {
        signs[i] = sign;
      }
    }
    return signs;
  }
}

package brobygger.cli.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text or a name from a file or from standard input. What stands on a command line can be read by
 * everybody on the computer while the command runs.
 */
final class TextFile {
  /** Stands for standard input. */
  private static final String STANDARD_INPUT = "-";

  /** More than any text in a case. */
  private static final int MOST_BYTES = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CommandContext context;

  TextFile(CommandContext context) {
    this.context = context;
  }

  /** A text that stands on the command line, or in a file; empty where there is neither. */
  static String of(CommandContext context, @Nullable String given, @Nullable String file) {
    return file == null ? Objects.requireNonNullElse(given, "") : new TextFile(context).read(file);
  }

  /** The whole text, without the end of its last line. */
  String read(String file) {
    byte[] bytes = bytes(file);
    if (bytes.length > MOST_BYTES) {
      throw context.failed("cli.text-file.long", file);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      int end = text.endsWith("\n") ? text.length() - 1 : text.length();
      return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    } catch (CharacterCodingException e) {
      throw context.failed("cli.text-file.encoding", file);
    }
  }

  private byte[] bytes(String file) {
    try (InputStream in =
        file.equals(STANDARD_INPUT)
            ? context.terminal().in()
            : Files.newInputStream(Path.of(file))) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException | InvalidPathException e) {
      throw context.failed("cli.text-file.unread", file);
    }
  }
}

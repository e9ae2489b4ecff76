package brobygger.cli.frame;

import brobygger.usecase.home.Strength;
import brobygger.usecase.home.Vaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passphrase from the first line of a file, or from whoever sits at the terminal. */
final class Passphrase {
  private static final int MOST_BYTES = 4096;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CommandContext context;

  Passphrase(CommandContext context) {
    this.context = context;
  }

  /** The passphrase of a vault that exists. Whoever gets it wipes it. */
  char[] read(@Nullable Path file) {
    return file == null ? asked("cli.passphrase.ask") : fromFile(file);
  }

  /**
   * A passphrase that is to be a vault's; at a terminal it is asked for twice. When it is easy to
   * guess, a line says so.
   *
   * @param known words an attacker would try first, such as the owner's name
   */
  char[] choose(@Nullable Path file, List<String> known) {
    char[] chosen = file == null ? askedTwice() : fromFile(file);
    judge(chosen, known);
    return chosen;
  }

  private void judge(char[] chosen, List<String> known) {
    if (Character.codePointCount(chosen, 0, chosen.length) < Vaults.SHORTEST_PASSPHRASE) {
      return;
    }
    switch (new Strength().of(CharBuffer.wrap(chosen), known)) {
      case NONE, WEAK -> context.warn("cli.passphrase.weak");
      case FAIR -> context.warn("cli.passphrase.fair");
      case GOOD, STRONG -> {}
    }
  }

  private char[] askedTwice() {
    char[] first = asked("cli.passphrase.choose");
    char[] second = asked("cli.passphrase.again");
    boolean same = Arrays.equals(first, second);
    Arrays.fill(second, '\0');
    if (!same) {
      Arrays.fill(first, '\0');
      throw context.failed("cli.passphrase.differ");
    }
    return first;
  }

  private char[] asked(String question) {
    char[] answer = context.terminal().prompt().ask(context.texts().of(question) + " ");
    if (answer == null) {
      throw context.misused("cli.passphrase.nobody");
    }
    return answer;
  }

  private char[] fromFile(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw context.failed("cli.passphrase.file", file.toString());
    }
    try {
      if (bytes.length > MOST_BYTES) {
        throw context.failed("cli.passphrase.long", file.toString());
      }
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      char[] line = firstLine(text);
      Arrays.fill(text.array(), '\0');
      if (line.length == 0) {
        throw context.failed("cli.passphrase.empty", file.toString());
      }
      return line;
    } catch (CharacterCodingException e) {
      throw context.failed("cli.passphrase.encoding", file.toString());
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static char[] firstLine(CharBuffer text) {
    int start = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = start;
    while (end < text.length() && text.get(end) != '\n' && text.get(end) != '\r') {
      end++;
    }
    char[] line = new char[end - start];
    for (int i = start; i < end; i++) {
      line[i - start] = text.get(i);
    }
    return line;
  }
}

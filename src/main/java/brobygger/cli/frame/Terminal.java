package brobygger.cli.frame;

import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints and asks.
 *
 * @param out results, in UTF-8
 * @param err one line per failure, in UTF-8
 * @param in standard input, for a text that is not to stand on the command line
 * @param prompt asks for a passphrase
 */
public record Terminal(PrintStream out, PrintStream err, InputStream in, PassphrasePrompt prompt) {

  /** Asks for a passphrase without showing it. */
  @FunctionalInterface
  public interface PassphrasePrompt {
    /** The passphrase, or null when nobody can be asked. */
    char @Nullable [] ask(String question);
  }
}

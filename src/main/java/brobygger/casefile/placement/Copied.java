package brobygger.casefile.placement;

import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * That a field of the description was copied to another system.
 *
 * @param id identity of the element
 * @param field code of the copied field
 * @param at when, by this computer's clock
 * @param print fingerprint of the copied text, to see whether it has changed since; empty when it
 *     is not known. The text itself is not kept a second time.
 */
@RecordBuilder
public record Copied(ElementId id, String field, Instant at, @AddedLater String print)
    implements CopiedBuilder.With {
  private static final int PRINT_BYTES = 8;

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Copied {
    field = Check.name("Copied.field", field);
    print = Check.line("Copied.print", print);
  }

  /** That this text was copied now. */
  public static Copied of(String field, String text, Instant at) {
    return new Copied(ElementId.random(), field, at, print(text));
  }

  /** Whether the text is known to be another than the copied one. */
  public boolean isOutdatedBy(String text) {
    return !print.isEmpty() && !print.equals(print(text));
  }

  /** Spaces and line ends around the text do not count. */
  private static String print(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, PRINT_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

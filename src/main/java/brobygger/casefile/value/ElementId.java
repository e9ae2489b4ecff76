package brobygger.casefile.value;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identity of an element inside a case or a company; lists merge by it. New ones begin with the
 * time (RFC 9562, version 7), so that what two people added at the same spot of a list stands in
 * the order it was made.
 */
public record ElementId(UUID value) {
  private static final int TICK_BITS = 12;
  private static final long VERSION_7 = 0x7000;
  private static final AtomicLong LATEST = new AtomicLong();

  /** A new identity that nothing else has. */
  public static ElementId random() {
    UUID random = UUID.randomUUID();
    long order = LATEST.updateAndGet(before -> Math.max(before + 1, now()));
    long time = order >>> TICK_BITS << Short.SIZE;
    long tick = order & (1L << TICK_BITS) - 1;
    return new ElementId(new UUID(time | VERSION_7 | tick, random.getLeastSignificantBits()));
  }

  /** Milliseconds, with room for what is made within one. */
  private static long now() {
    return System.currentTimeMillis() << TICK_BITS;
  }

  /**
   * The identity written as text.
   *
   * @throws IllegalArgumentException when the text is not a UUID in its canonical form
   */
  public static ElementId of(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a UUID in canonical form: " + text);
    }
    return new ElementId(uuid);
  }

  /** When it was made, by the clock of that computer; empty when it does not say. */
  public Optional<Instant> made() {
    return value.version() == 7
        ? Optional.of(Instant.ofEpochMilli(value.getMostSignificantBits() >>> Short.SIZE))
        : Optional.empty();
  }

  /** The canonical form: lower case, with hyphens. */
  @Override
  public String toString() {
    return value.toString();
  }
}

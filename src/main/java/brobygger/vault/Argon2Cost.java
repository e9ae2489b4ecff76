package brobygger.vault;

/**
 * What one guess of a passphrase costs (Argon2id, RFC 9106). The bounds hold for files as well, so
 * that a hostile file cannot ask this computer for all its memory.
 *
 * @param memoryKib memory in KiB, 8 MiB to 256 MiB
 * @param passes passes over the memory, 1 to 12
 * @param lanes lanes, 1 to 4
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
  /** 64 MiB, three passes, one lane: 0.2 to 0.5 seconds on a small laptop. */
  public static final Argon2Cost STANDARD = new Argon2Cost(64 * 1024, 3, 1);

  private static final int LEAST_MEMORY = 8 * 1024;
  private static final int MOST_MEMORY = 256 * 1024;
  private static final int MOST_PASSES = 12;
  private static final int MOST_LANES = 4;

  /** Refuses a cost outside the bounds. */
  public Argon2Cost {
    if (memoryKib < LEAST_MEMORY
        || memoryKib > MOST_MEMORY
        || passes < 1
        || passes > MOST_PASSES
        || lanes < 1
        || lanes > MOST_LANES) {
      throw new IllegalArgumentException("Argon2 cost out of bounds");
    }
  }
}

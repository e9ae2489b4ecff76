package brobygger.usecase.bundle;

/**
 * A case that comes in with another owner than before.
 *
 * @param giver who had it, by the name known here
 * @param taker who has it now
 * @param mine whether that is the reader
 * @param proved whether the giver's key proves it
 * @param newKey whether both are the same person, who has other keys now
 * @param known whether the taker's key is known here, or the reader's own
 */
public record Handover(
    String giver, String taker, boolean mine, boolean proved, boolean newKey, boolean known) {}

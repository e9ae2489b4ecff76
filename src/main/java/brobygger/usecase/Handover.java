package brobygger.usecase;

/**
 * A case that comes in with another owner than before.
 *
 * @param giver who had it, by the name known here
 * @param taker who has it now
 * @param mine whether that is the reader
 * @param proved whether the giver's key proves it
 */
public record Handover(String giver, String taker, boolean mine, boolean proved) {}

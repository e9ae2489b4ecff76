package brobygger.finding;

/**
 * A finding in words.
 *
 * @param what what is seen, in one line
 * @param why why it matters; empty when the first line says it all
 * @param how how to go on
 */
public record FindingText(String what, String why, String how) {}

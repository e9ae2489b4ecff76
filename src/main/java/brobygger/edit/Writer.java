package brobygger.edit;

import java.time.Instant;

/**
 * Who writes, and when.
 *
 * @param name name of the vault's person
 * @param at by their clock
 */
public record Writer(String name, Instant at) {}

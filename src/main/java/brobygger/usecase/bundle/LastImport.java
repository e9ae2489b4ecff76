package brobygger.usecase.bundle;

import java.time.Instant;
import java.util.UUID;

/**
 * The import that can be undone.
 *
 * @param bundle identity of the bundle
 * @param sender name of who wrote it
 * @param at when it was taken in, by this computer's clock
 * @param cases how many cases came in or were brought up to date
 * @param companies the same for companies
 * @param parked how many cases it left in the inbox
 */
public record LastImport(
    UUID bundle, String sender, Instant at, int cases, int companies, int parked) {}

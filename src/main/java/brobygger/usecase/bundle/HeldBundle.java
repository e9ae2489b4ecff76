package brobygger.usecase.bundle;

import brobygger.usecase.people.ContactCard;
import java.time.Instant;
import java.util.UUID;

/**
 * A sealed bundle that waits in the inbox until one knows who signed it. Nothing of what is in it
 * was read.
 *
 * @param item identity of what waits
 * @param signer who the signer says to be; the number in it is that of the key that signed
 * @param cases how many cases are in it, as the outside says
 * @param bytes size of the file
 * @param held when it was put here, by this computer's clock
 */
public record HeldBundle(UUID item, ContactCard signer, int cases, long bytes, Instant held) {}

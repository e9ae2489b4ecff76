package brobygger.usecase.bundle;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that waits in the inbox.
 *
 * @param item identity of what waits; one case may wait from more than one bundle
 * @param caseFile which case
 * @param name the citizen's name, empty when it cannot be read
 * @param bundle identity of the bundle it came in
 * @param sender who wrote the bundle
 * @param created when the bundle was written, by the sender's clock
 * @param purpose why it was sent, may be empty
 * @param signer whose key signed the bundle; null when it was not signed
 * @param parked when it was put here, by this computer's clock
 */
public record ParkedCase(
    UUID item,
    CaseFileId caseFile,
    String name,
    UUID bundle,
    Profile sender,
    Instant created,
    String purpose,
    @Nullable Fingerprint signer,
    Instant parked) {}

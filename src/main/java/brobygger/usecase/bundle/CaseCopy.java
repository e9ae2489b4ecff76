package brobygger.usecase.bundle;

import java.util.UUID;

/**
 * A copy of a case to read, holding only what its view lets through. It has no history and never
 * becomes a case again.
 *
 * @param id identity of the copy, drawn for this bundle: it does not lead to the case
 * @param name the citizen's name or pseudonym, may be empty
 * @param document the fields that leave, as canonical JSON
 */
public record CaseCopy(UUID id, String name, String document) {}

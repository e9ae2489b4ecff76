package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import java.util.function.Predicate;

/**
 * Who is at the screen, as one who may look through the description of somebody else's case.
 *
 * @param name the name a comment is signed with
 * @param owns whether a case is their own; one does not review one's own
 */
public record Reviewer(String name, Predicate<CaseFile> owns) {}

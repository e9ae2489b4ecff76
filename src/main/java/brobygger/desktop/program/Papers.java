package brobygger.desktop.program;

import brobygger.texts.Texts;
import brobygger.usecase.backup.RecoveryPapers;
import brobygger.usecase.paper.CalendarFiles;
import brobygger.usecase.paper.PlacementDocuments;
import brobygger.usecase.paper.RoadDocuments;
import brobygger.usecase.privacy.AccessDocuments;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window can write down, each in the language that is chosen at the time.
 *
 * @param placements documents about a placement
 * @param recovery recovery keys
 * @param access everything about one person
 * @param calendars meetings as calendar files
 * @param roads the road to the job, for the citizen
 */
public record Papers(
    Function<Supplier<Texts>, PlacementDocuments> placements,
    Function<Supplier<Texts>, RecoveryPapers> recovery,
    Function<Supplier<Texts>, AccessDocuments> access,
    CalendarFiles calendars,
    Function<Supplier<Texts>, RoadDocuments> roads) {}

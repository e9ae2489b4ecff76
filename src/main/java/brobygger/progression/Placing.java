package brobygger.progression;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import java.time.LocalDate;

/**
 * Where one of them places the citizen.
 *
 * @param source who
 * @param step on which step
 * @param on the day of that placing
 */
public record Placing(Source source, MasteryStep step, LocalDate on) {}

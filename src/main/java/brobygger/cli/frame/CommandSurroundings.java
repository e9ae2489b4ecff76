package brobygger.cli.frame;

import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.paper.CalendarFiles;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.privacy.AccessDocuments;
import brobygger.usecase.work.TeamRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What the commands work with.
 *
 * @param vaults home folders
 * @param bundles bundle files
 * @param contacts cards and rosters as files
 * @param rules the team's rules
 * @param calendars meetings as calendar files
 * @param clock the time of notes and bundles, and today's date
 * @param access writes access to file in the language of the command
 * @param samples puts the invented sample cases into a vault, as they look on a day
 * @param keepYears how long closed cases are kept, as chosen for a home
 * @param home the folder when {@code --home} is not given
 * @param tour drives the window through the main job, leaves pictures in a folder and returns the
 *     exit code
 * @param window shows the window of a home and returns the exit code when it is closed
 */
public record CommandSurroundings(
    Vaults vaults,
    BundleFiles bundles,
    ContactFiles contacts,
    Function<Supplier<Texts>, AccessDocuments> access,
    TeamRules rules,
    CalendarFiles calendars,
    Clock clock,
    BiConsumer<Vault, LocalDate> samples,
    ToIntFunction<Path> keepYears,
    Path home,
    ToIntFunction<Path> tour,
    ToIntFunction<Path> window) {}

package brobygger.cli.cases;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.paper.WriteCalendar;
import brobygger.usecase.paper.WriteCalendar.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the planned follow-ups to a calendar file. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.calendar.out")
  Path out = Path.of("");

  @Option(names = "--case", paramLabel = "ID", descriptionKey = "cli.option.calendar.case")
  @Nullable String only;

  @Option(names = "--details", descriptionKey = "cli.option.calendar.details")
  boolean details;

  CalendarCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Optional<CaseFileId> one = Optional.ofNullable(only).map(id -> CaseIdentity.of(context, id));
    Outcome outcome;
    try (Vault vault = options.open(context)) {
      outcome =
          new WriteCalendar(
                  vault,
                  context.surroundings().calendars(),
                  context::texts,
                  context.surroundings().clock())
              .write(one, out, details);
    }
    return switch (outcome) {
      case Outcome.Written written -> {
        context.print("calendar.written", written.meetings(), out.toString());
        if (!details) {
          context.print("calendar.private");
        }
        yield 0;
      }
      case Outcome.NothingPlanned _ -> throw context.failed("calendar.nothing");
      case Outcome.NameTaken _ -> throw context.failed("calendar.taken", out.toString());
      case Outcome.NoSuchFolder _ -> throw context.failed("calendar.nofolder", out.toString());
      case Outcome.NotWritable _ -> throw context.failed("calendar.writable", out.toString());
    };
  }
}

package brobygger.cli;

import brobygger.usecase.ContactFiles.ReadContactOutcome;
import brobygger.usecase.Roster;
import brobygger.usecase.SignRoster;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs the next version of the list of people, out of the contacts that were confirmed here. */
@Command(name = "sign")
final class RosterSignCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  RosterSignCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      return switch (new SignRoster(vault, context.surroundings().contacts()).sign(out)) {
        case ReadContactOutcome.Refused(var problem) ->
            throw context.failed("contact.file." + problem.name(), out.toString());
        case ReadContactOutcome.Card card -> throw new IllegalStateException("a card was written");
        case ReadContactOutcome.People(Roster roster) -> {
          context.print(
              "cli.roster.sign.done", roster.version(), roster.cards().size(), out.toString());
          yield 0;
        }
      };
    }
  }
}

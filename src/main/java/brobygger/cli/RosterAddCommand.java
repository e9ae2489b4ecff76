package brobygger.cli;

import brobygger.usecase.ContactFiles.ReadContactOutcome;
import brobygger.usecase.Contacts.RosterOutcome;
import brobygger.usecase.Roster;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the organisation's list of people. */
@Command(name = "add")
final class RosterAddCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.roster")
  Path file = Path.of("");

  RosterAddCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      return switch (context.surroundings().contacts().read(file)) {
        case ReadContactOutcome.Card card -> throw context.failed("cli.roster.card");
        case ReadContactOutcome.Refused(var problem) ->
            throw context.failed("contact.file." + problem.name(), file.toString());
        case ReadContactOutcome.People(Roster roster) -> take(vault, roster);
      };
    }
  }

  private int take(Vault vault, Roster roster) {
    RosterOutcome outcome = vault.contacts().take(roster);
    String signer = roster.signer().profile().name();
    String key = "contact.roster." + outcome.name();
    return switch (outcome) {
      case TAKEN, NOTHING_NEW -> {
        context.print(key, signer, roster.version(), roster.cards().size());
        yield 0;
      }
      case OLDER, SIGNER_UNKNOWN, SIGNER_REVOKED ->
          throw context.failed(
              key, signer, roster.version(), roster.signer().fingerprint().toString());
    };
  }
}

package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultOptions;
import brobygger.problem.ContactText;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Contacts.RosterOutcome;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterChange;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.trust.KnownNames;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the organisation's list of people. */
@Command(name = "add")
final class RosterAddCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--accept-signer", descriptionKey = "cli.option.roster.signer")
  boolean signer;

  @Option(names = "--accept-changes", descriptionKey = "cli.option.roster.changes")
  boolean changes;

  @Option(names = "--accept-cards", descriptionKey = "cli.option.roster.cards")
  boolean cards;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

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
    List<RosterChange> found = vault.contacts().changes(roster);
    RosterOutcome outcome =
        vault.contacts().take(roster, new RosterConsent(signer, changes, cards));
    String name = KnownNames.of(vault).of(roster.signer()).profile().name();
    String key = "contact.roster." + outcome.name();
    boolean said =
        switch (outcome) {
          case TAKEN, UNSIGNED, CARDS_REFUSED, CHANGES -> true;
          case NOTHING_NEW,
              OLDER,
              SIGNER_UNKNOWN,
              SIGNER_REVOKED,
              SIGNER_REPLACED,
              SIGNER_NOT_CHOSEN,
              UNSIGNED_AGAIN ->
              false;
        };
    if (json) {
      JsonOutput.print(context, json(roster, outcome, said ? found : List.of()));
    } else if (said) {
      ContactText words = new ContactText(context.texts());
      roster.refused().forEach(refused -> context.printLine(words.of(refused)));
      found.forEach(change -> context.printLine(words.of(change)));
      if (outcome == RosterOutcome.TAKEN && !roster.isSigned()) {
        context.print("contact.roster.word", name);
      }
    }
    return switch (outcome) {
      case TAKEN, NOTHING_NEW -> {
        if (!json) {
          context.print(key, name, roster.version(), roster.people().size());
        }
        yield 0;
      }
      case OLDER,
          SIGNER_UNKNOWN,
          SIGNER_REVOKED,
          SIGNER_REPLACED,
          SIGNER_NOT_CHOSEN,
          UNSIGNED,
          UNSIGNED_AGAIN,
          CARDS_REFUSED,
          CHANGES ->
          throw context.failed(
              key,
              name,
              roster.version(),
              roster.signer().fingerprint().toString(),
              roster.people().size());
    };
  }

  private static ObjectNode json(Roster roster, RosterOutcome outcome, List<RosterChange> changes) {
    ObjectNode report =
        JsonOutput.object()
            .put("outcome", outcome.name())
            .put("signer", roster.signer().fingerprint().digits())
            .put("version", roster.version())
            .put("people", roster.people().size())
            .put("signedByOwners", roster.isSigned());
    RosterShowCommand.refused(report, roster);
    ArrayNode list = report.putArray("changes");
    for (RosterChange change : changes) {
      list.addObject()
          .put("kind", change.kind().name())
          .put("fingerprint", change.known().fingerprint().digits())
          .put("name", change.known().card().profile().name())
          .put("trust", change.known().trust().name())
          .put("listedName", change.listed().profile().name())
          .put("listedFingerprint", change.listed().fingerprint().digits());
    }
    return report;
  }
}

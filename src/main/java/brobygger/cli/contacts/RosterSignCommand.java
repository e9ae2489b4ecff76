package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultOptions;
import brobygger.problem.ContactText;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Roster;
import brobygger.usecase.trust.SignRoster;
import brobygger.usecase.trust.SignRoster.SignRosterOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Signs the next version of the list of people, out of the contacts that were confirmed here. */
@Command(name = "sign")
final class RosterSignCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  @Option(names = "--leave-out", descriptionKey = "cli.option.roster.leave")
  boolean leaveOut;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  RosterSignCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      return switch (new SignRoster(vault, context.surroundings().contacts()).sign(out, leaveOut)) {
        case SignRosterOutcome.Refused(var problem) ->
            throw context.failed("contact.file." + problem.name(), out.toString());
        case SignRosterOutcome.CardsMissing(var people) -> {
          say("CARDS_MISSING", people);
          throw context.failed("cli.roster.sign.missing", people.size());
        }
        case SignRosterOutcome.Signed(Roster roster, var leftOut) -> {
          if (json) {
            JsonOutput.print(
                context,
                report("SIGNED", leftOut)
                    .put("version", roster.version())
                    .put("people", roster.people().size())
                    .put("file", out.toString()));
          } else {
            say("SIGNED", leftOut);
            context.print(
                "cli.roster.sign.done", roster.version(), roster.people().size(), out.toString());
            if (!leftOut.isEmpty()) {
              context.print("cli.roster.sign.left", leftOut.size());
            }
          }
          yield 0;
        }
      };
    }
  }

  private void say(String outcome, List<Contact> missing) {
    if (json) {
      JsonOutput.print(context, report(outcome, missing));
    } else {
      ContactText words = new ContactText(context.texts());
      missing.forEach(contact -> context.printLine(words.missing(contact)));
    }
  }

  private static ObjectNode report(String outcome, List<Contact> missing) {
    ObjectNode report = JsonOutput.object().put("outcome", outcome);
    ArrayNode list = report.putArray("missing");
    for (Contact contact : missing) {
      list.addObject()
          .put("name", contact.card().profile().name())
          .put("fingerprint", contact.fingerprint().digits());
    }
    return report;
  }
}

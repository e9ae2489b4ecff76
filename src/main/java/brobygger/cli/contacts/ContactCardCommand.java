package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one's own card for others. */
@Command(name = "card")
final class ContactCardCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  ContactCardCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      if (context.surroundings().contacts().writeCard(vault.keys(), out)
          instanceof ReadContactOutcome.Refused(var problem)) {
        throw context.failed("contact.file." + problem.name(), out.toString());
      }
      context.print(
          "cli.contact.card.done", out.toString(), vault.identity().fingerprint().toString());
      if (!vault.keys().earlier().isEmpty()) {
        context.print("cli.contact.card.both");
      }
      return 0;
    }
  }
}

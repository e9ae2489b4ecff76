package brobygger.cli;

import brobygger.usecase.BundleFiles;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.Contact;
import brobygger.usecase.Dispatches;
import brobygger.usecase.ExportBundle;
import brobygger.usecase.GatherBundle;
import brobygger.usecase.Trust;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes cases to a bundle. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Mixin CaseChoice choice = new CaseChoice();

  @Option(names = "--to", arity = "1..*", paramLabel = "CONTACT", descriptionKey = "cli.option.to")
  List<String> to = new ArrayList<>();

  @Option(names = "--plain", descriptionKey = "cli.option.plain")
  boolean plain;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  @Option(names = "--purpose", paramLabel = "T", descriptionKey = "cli.option.purpose")
  String purpose = "";

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (plain != to.isEmpty()) {
      throw context.misused(plain ? "cli.export.both" : "cli.export.sealed");
    }
    choice.check(context);
    if (purpose.length() > BundleHeader.LONGEST_PURPOSE
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw context.misused("cli.export.purpose", BundleHeader.LONGEST_PURPOSE);
    }
    CaseBundle bundle;
    WriteBundleOutcome outcome;
    List<Contact> contacts;
    try (Vault vault = options.open(context)) {
      contacts = to.stream().map(typed -> trusted(vault, typed)).toList();
      List<String> recipients =
          plain ? List.of(Dispatches.ANYBODY) : ExportBundle.recipients(contacts);
      CaseChoice.Chosen chosen = choice.of(context, vault, recipients);
      BundleFiles files = context.surroundings().bundles();
      bundle =
          new GatherBundle(vault, files, context.surroundings().clock(), UUID::randomUUID)
              .gather(chosen.cases(), purpose, chosen.view(), chosen.employer());
      ExportBundle export = new ExportBundle(vault, files);
      outcome =
          plain
              ? export.export(bundle, chosen.cases(), recipients, out)
              : export.seal(bundle, chosen.cases(), contacts, out);
    }
    return switch (outcome) {
      case WriteBundleOutcome.Written written -> {
        if (bundle.header().view().isCopy()) {
          context.print(
              "cli.export.copies." + bundle.header().view(), bundle.size(), out.toString());
        } else {
          context.print(
              "cli.export.done", bundle.cases().size(), bundle.companies().size(), out.toString());
        }
        context.print(
            plain ? "cli.export.plain" : "cli.export.for",
            contacts.stream()
                .map(contact -> contact.card().profile().name())
                .collect(Collectors.joining(", ")));
        yield 0;
      }
      case WriteBundleOutcome.NotWritten(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, out));
    };
  }

  /** Sealing for a key nobody compared could be sealing for a stranger. */
  private Contact trusted(Vault vault, String typed) {
    Contact contact = ContactIdentity.of(context, vault, typed);
    if (!contact.trust().isTrusted()) {
      throw context.failed(
          contact.trust() == Trust.REVOKED ? "cli.contact.revoked" : "cli.export.unconfirmed",
          contact.card().profile().name());
    }
    return contact;
  }
}

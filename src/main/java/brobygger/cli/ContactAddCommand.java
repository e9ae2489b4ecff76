package brobygger.cli;

import brobygger.usecase.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.BundleProblem;
import brobygger.usecase.Contact;
import brobygger.usecase.ContactCard;
import brobygger.usecase.ContactFiles.ContactFileProblem;
import brobygger.usecase.ContactFiles.ReadContactOutcome;
import brobygger.usecase.Fingerprint;
import brobygger.usecase.Trust;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a person's card, out of its own file or out of a bundle that person sealed for us. */
@Command(name = "add")
final class ContactAddCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(
      names = "--confirm",
      paramLabel = "FINGERPRINT",
      descriptionKey = "cli.option.contact.confirm")
  @Nullable String confirm;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.card")
  Path file = Path.of("");

  ContactAddCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String typed = confirm;
    Optional<Fingerprint> number =
        typed == null ? Optional.empty() : Optional.of(ContactIdentity.number(context, typed));
    try (Vault vault = options.open(context)) {
      ContactCard card = card(vault);
      if (number.isPresent() && !number.get().equals(card.fingerprint())) {
        throw context.failed(
            "cli.contact.differs", card.profile().name(), card.fingerprint().toString());
      }
      if (vault.contacts().trust(card.fingerprint()) == Trust.OWN) {
        throw context.failed("cli.contact.own");
      }
      if (vault.contacts().trust(card.fingerprint()) == Trust.REVOKED) {
        throw context.failed("cli.contact.revoked", card.profile().name());
      }
      Contact contact = vault.contacts().add(card);
      if (number.isPresent()) {
        contact = vault.contacts().confirm(card.fingerprint());
      }
      context.print(
          contact.trust().isTrusted() ? "cli.contact.add.confirmed" : "cli.contact.add.done",
          card.profile().name(),
          card.fingerprint().toString());
      return 0;
    }
  }

  private ContactCard card(Vault vault) {
    return switch (context.surroundings().contacts().read(file)) {
      case ReadContactOutcome.Card(ContactCard card) -> card;
      case ReadContactOutcome.People people -> throw context.failed("cli.contact.add.roster");
      case ReadContactOutcome.Refused(ContactFileProblem problem) ->
          cardInBundle(vault)
              .orElseThrow(() -> context.failed("contact.file." + problem.name(), file.toString()));
    };
  }

  /** A bundle of somebody we do not know brings that person's card along. */
  private Optional<ContactCard> cardInBundle(Vault vault) {
    return context.surroundings().bundles().read(file, vault.identity(), vault.contacts())
            instanceof ReadBundleOutcome.Refused(BundleProblem.UnknownSigner(ContactCard card, var claim))
        ? Optional.of(card)
        : Optional.empty();
  }
}

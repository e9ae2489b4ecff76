package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.VaultOptions;
import brobygger.problem.ContactText;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Succession;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.KnownNames;
import java.nio.file.Path;
import java.util.List;
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

  @Option(
      names = "--replaces",
      paramLabel = "CONTACT",
      descriptionKey = "cli.option.contact.replaces")
  @Nullable String replaces;

  @Option(names = "--accept-key", descriptionKey = "cli.option.contact.key")
  boolean key;

  @Option(names = "--accept-changes", descriptionKey = "cli.option.contact.changes")
  boolean changes;

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
      GivenCard read = card(vault);
      ContactCard card = read.card();
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
      Optional<Contact> old = replaced(vault, card);
      if (old.isPresent() && number.isEmpty()) {
        throw context.misused("cli.contact.replaces.number");
      }
      NameClaim claim = KnownNames.of(vault).claim(card);
      Contact contact = read.addTo(vault);
      if (number.isPresent()) {
        contact = vault.contacts().confirm(card.fingerprint());
      } else if (key) {
        contact = takenOver(vault, contact);
      }
      if (changes) {
        contact = vault.contacts().accept(card.fingerprint());
      }
      old.ifPresent(each -> vault.contacts().revoke(each.fingerprint(), card.fingerprint()));
      Succession succession = contact.succession();
      boolean explained =
          old.isPresent() || succession.offers().isPresent() || succession.replaces().isPresent();
      say(contact, explained ? NameClaim.FREE : claim);
      otherKey(vault, contact, read.previous());
      old.ifPresent(
          each ->
              context.print(
                  "cli.contact.replaced",
                  each.card().profile().name(),
                  each.fingerprint().toString()));
      return 0;
    }
  }

  /** Only who is asked for it: the card alone is no reason to trust another number. */
  private Contact takenOver(Vault vault, Contact contact) {
    if (contact.succession().offers().isEmpty()) {
      throw context.failed("cli.contact.key.nothing", contact.card().profile().name());
    }
    return vault.contacts().takeOver(contact.fingerprint());
  }

  /** What the signature of an earlier key is worth here. */
  private void otherKey(Vault vault, Contact contact, List<Fingerprint> previous) {
    ContactText words = new ContactText(context.texts());
    Succession succession = contact.succession();
    if (succession.offers().isPresent()) {
      String known =
          succession
              .offers()
              .flatMap(vault.contacts()::find)
              .map(earlier -> earlier.card().profile().name())
              .orElseThrow();
      context.printLine(words.newNumber(known, contact));
      context.print("cli.contact.key.how");
    } else if (succession.replaces().isPresent()) {
      context.printLine(words.succession(contact));
    } else if (!previous.isEmpty() && contact.trust() != Trust.CONFIRMED) {
      context.print("contact.key.nothing", contact.card().profile().name());
    }
  }

  /** The key that the new one stands in for. */
  private Optional<Contact> replaced(Vault vault, ContactCard card) {
    if (replaces == null) {
      return Optional.empty();
    }
    Contact old = ContactIdentity.of(context, vault, replaces);
    if (old.fingerprint().equals(card.fingerprint())) {
      throw context.failed("cli.contact.replaces.same");
    }
    return Optional.of(old);
  }

  /** Confirmed is who was confirmed in person, and nobody else. */
  private void say(Contact contact, NameClaim claim) {
    String name = contact.card().profile().name();
    String number = contact.fingerprint().toString();
    switch (contact.trust()) {
      case OWN, CONFIRMED -> context.print("cli.contact.add.confirmed", name, number);
      case ROSTER ->
          context.print("cli.contact.add.listed", name, contact.list().orElse(""), number);
      case UNKNOWN, REVOKED -> context.print("cli.contact.add.done", name, number);
    }
    if (contact.offered().isPresent()) {
      context.printLine(new ContactText(context.texts()).offered(contact));
      context.print("cli.contact.offered.how", contact.fingerprint().digits());
    }
    if (contact.trust() != Trust.ROSTER && claim != NameClaim.FREE) {
      context.print("contact.claim." + claim, name);
      if (claim == NameClaim.KNOWN_NAME) {
        context.print("cli.contact.replaces.how", contact.fingerprint().digits());
      }
    }
  }

  /** A card out of a bundle is there without what its owner signed. */
  private record GivenCard(ContactCard card, Optional<SignedCard> signed) {
    private List<Fingerprint> previous() {
      return signed.map(SignedCard::previous).orElse(List.of());
    }

    private Contact addTo(Vault vault) {
      return signed.map(vault.contacts()::add).orElseGet(() -> vault.contacts().add(card));
    }
  }

  private GivenCard card(Vault vault) {
    return switch (context.surroundings().contacts().read(file)) {
      case ReadContactOutcome.Card(SignedCard signed) ->
          new GivenCard(signed.card(), Optional.of(signed));
      case ReadContactOutcome.People people -> throw context.failed("cli.contact.add.roster");
      case ReadContactOutcome.Refused(ContactFileProblem problem) ->
          cardInBundle(vault)
              .orElseThrow(() -> context.failed("contact.file." + problem.name(), file.toString()));
    };
  }

  /** A bundle of somebody we do not know brings that person's card along. */
  private Optional<GivenCard> cardInBundle(Vault vault) {
    return context.surroundings().bundles().read(file, vault.keys(), vault.contacts())
            instanceof
            ReadBundleOutcome.Refused(BundleProblem.UnknownSigner(var card, var claim, var signed))
        ? Optional.of(new GivenCard(card, signed))
        : Optional.empty();
  }
}

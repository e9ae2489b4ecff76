package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.SettleInbox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What somebody means by an identity typed for the inbox. */
sealed interface InboxItem {
  /** What is said of it; never anything of a bundle nobody opened. */
  String name(CommandContext context);

  /** A case. */
  record Case(ParkedCase parked) implements InboxItem {
    /** Its name, or its identity when the name cannot be read. */
    @Override
    public String name(CommandContext context) {
      return parked.name().isEmpty()
          ? context.texts().of("cli.inbox.unnamed", parked.caseFile().toString())
          : parked.name();
    }
  }

  /** A sealed bundle whose signer was not known when it came. */
  record Sealed(HeldBundle held) implements InboxItem {
    @Override
    public String name(CommandContext context) {
      return context.texts().of("cli.inbox.held.name", held.signer().profile().name());
    }
  }

  /** The one item that was meant by its own identity or its case's. */
  static InboxItem meant(CommandContext context, SettleInbox inbox, String typed) {
    UUID id = identity(context, typed);
    Optional<HeldBundle> held =
        inbox.held().stream().filter(each -> each.item().equals(id)).findFirst();
    if (held.isPresent()) {
      return new Sealed(held.get());
    }
    List<ParkedCase> meant = inbox.waiting(id);
    if (meant.isEmpty()) {
      throw context.failed("cli.inbox.unknown", typed);
    }
    if (meant.size() > 1) {
      throw context.failed("cli.inbox.several", meant.size());
    }
    return new Case(meant.getFirst());
  }

  private static UUID identity(CommandContext context, String typed) {
    try {
      String text = typed.strip().toLowerCase(Locale.ROOT);
      UUID id = UUID.fromString(text);
      if (!id.toString().equals(text)) {
        throw new IllegalArgumentException("not in full");
      }
      return id;
    } catch (IllegalArgumentException e) {
      throw context.misused("cli.inbox.identity", typed);
    }
  }
}

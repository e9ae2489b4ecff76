package brobygger.cli.frame;

import brobygger.casefile.value.FoldedText;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import java.util.List;

/** Whom somebody means on the command line: by key number, or by a name that only one has. */
public final class ContactIdentity {
  private ContactIdentity() {}

  public static Contact of(CommandContext context, Vault vault, String typed) {
    List<Contact> meant = vault.contacts().named(typed);
    if (meant.isEmpty()) {
      boolean self =
          FoldedText.isSame(typed, vault.profile().name())
              || Fingerprint.read(typed).filter(vault.keys()::isOwn).isPresent();
      throw context.failed(
          self
              ? "cli.contact.self"
              : Fingerprint.read(typed).isPresent() ? "cli.contact.nonumber" : "cli.contact.none",
          typed);
    }
    if (meant.size() > 1) {
      throw context.failed("cli.contact.several", typed, meant.size());
    }
    return meant.getFirst();
  }

  /** The same for something new: not who has other keys by now. */
  public static Contact inUse(CommandContext context, Vault vault, String typed) {
    Contact contact = of(context, vault, typed);
    contact
        .succession()
        .replacedBy()
        .filter(next -> contact.trust().isTrusted())
        .ifPresent(
            next -> {
              throw context.failed(
                  "cli.contact.otherkey", contact.card().profile().name(), next.toString());
            });
    return contact;
  }

  public static Fingerprint number(CommandContext context, String typed) {
    return Fingerprint.read(typed)
        .orElseThrow(() -> context.misused("cli.contact.number", typed, Fingerprint.LENGTH));
  }
}

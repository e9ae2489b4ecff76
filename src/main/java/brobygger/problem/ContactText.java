package brobygger.problem;

import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.RefusedCard;
import brobygger.usecase.people.RosterChange;
import brobygger.usecase.people.Succession;
import brobygger.usecase.people.Trust;
import java.util.Locale;

/** Who a contact is, how one knows it, and what a list would change about it. */
public final class ContactText {
  private final Texts texts;

  /** In the language of the texts. */
  public ContactText(Texts texts) {
    this.texts = texts;
  }

  /** "Bo Lund, konsulent, Havnekøbing". */
  public String who(Profile profile) {
    String role = texts.of("cli.role." + profile.role().name().toLowerCase(Locale.ROOT));
    String name = BidiMarks.without(profile.name());
    return profile.organisation().isEmpty()
        ? name + ", " + role
        : name + ", " + role + ", " + BidiMarks.without(profile.organisation());
  }

  /** How well the key is known, and from whose list. */
  public String trust(Contact contact) {
    String list = BidiMarks.without(contact.list().orElse(""));
    String words = texts.of("contact.trust." + contact.trust().name());
    if (contact.trust() == Trust.ROSTER) {
      return texts.of(contact.byWord() ? "contact.list.word" : "contact.list.on", list);
    }
    return contact.left() ? texts.of("contact.list.left", words, list) : words;
  }

  /** A card on a list that is no part of it, and why. */
  public String of(RefusedCard refused) {
    String name = BidiMarks.without(refused.name());
    return texts.of(
        name.isEmpty() ? "contact.refused.unnamed" : "contact.refused",
        refused.place(),
        name,
        texts.of("contact.refused." + refused.reason().name()));
  }

  /** Whose signed card is not here, and what to do. */
  public String missing(Contact contact) {
    return texts.of(
        contact.offered().isPresent() ? "contact.missing.offered" : "contact.missing",
        BidiMarks.without(contact.card().profile().name()),
        contact.fingerprint().toString());
  }

  /** What is offered and does not count yet; empty when nothing is. */
  public String offered(Contact contact) {
    return contact
        .offered()
        .map(
            other ->
                texts.of(
                    "contact.offered",
                    BidiMarks.without(contact.card().profile().name()),
                    who(other)))
        .orElse("");
  }

  /** That somebody has another number, and what the earlier one has signed. */
  public String newNumber(String known, Contact contact) {
    return texts.of("contact.key.new", BidiMarks.without(known), contact.fingerprint().toString());
  }

  /** Which number it stands in for, or which stands in for it; empty when it stands alone. */
  public String succession(Contact contact) {
    Succession succession = contact.succession();
    return succession
        .replacedBy()
        .map(next -> texts.of("contact.key.replaced", next.toString()))
        .or(
            () ->
                succession
                    .replaces()
                    .map(earlier -> texts.of("contact.key.replaces", earlier.toString())))
        .orElse("");
  }

  /** What a list would change. */
  public String of(RosterChange change) {
    Profile known = change.known().card().profile();
    Profile listed = change.listed().profile();
    String name = BidiMarks.without(known.name());
    return switch (change.kind()) {
      case NAME ->
          texts.of(
              change.known().trust() == Trust.CONFIRMED
                  ? "contact.change.name.stays"
                  : "contact.change.name",
              name,
              BidiMarks.without(listed.name()),
              change.listed().fingerprint().toString());
      case ROLE, WORKPLACE -> texts.of("contact.change.about", who(known), who(listed));
      case KEY ->
          texts.of(
              "contact.change.key",
              name,
              change.known().fingerprint().toString(),
              change.listed().fingerprint().toString());
      case EARLIER_KEY ->
          texts.of(
              "contact.change.earlier",
              name,
              change.listed().fingerprint().toString(),
              change.known().fingerprint().toString());
      case LEFT_OUT -> texts.of("contact.change.left", name);
      case REVOKED -> texts.of("contact.change.revoked", name);
    };
  }
}

package brobygger.desktop.contacts;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.contacts.ContactsViewModel.Namesake;
import brobygger.desktop.field.Parts;
import brobygger.desktop.keys.KeyParts;
import brobygger.problem.ContactText;
import brobygger.texts.Texts;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.SignedCard;
import brobygger.usecase.people.Trust;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One's own key number and the people one exchanges cases with, in the settings. */
@Lives(Lifetime.LANGUAGE)
public final class ContactsCard extends VBox {
  /** More changes than anybody reads in a question; the rest is counted. */
  private static final int MOST = 12;

  private final ContactsViewModel model;
  private final CardPlaces places;
  private final Desk desk;
  private final Texts texts;
  private final TrustWords trust;
  private final VBox people = new VBox();

  /** Shows and changes the model; files are asked for when needed. */
  public ContactsCard(ContactsViewModel model, CardPlaces places, Desk desk) {
    this.model = model;
    this.places = places;
    this.desk = desk;
    this.texts = desk.texts();
    this.trust = new TrustWords(texts);
    KeyParts parts = new KeyParts(texts);
    getStyleClass().add("card");
    setSpacing(10);
    people.setId("contacts-people");
    getChildren()
        .addAll(
            Parts.words(texts.of("keycards.title"), "heading"),
            new OwnKeysPart(model.keys(), desk),
            new FlowPane(
                8,
                8,
                parts.button("contacts-save", "keycards.save", "ghost", this::save),
                parts.button("contacts-add", "keycards.add", "ghost", this::add)),
            parts.saying("contacts-good", "good-text", model.goodProperty()),
            parts.saying("contacts-problem", "danger-text", model.problemProperty()),
            people,
            new RosterPart(model, desk));
    desk.whileOpen(model.contactsProperty().subscribe(this::show));
    desk.whileOpen(model.lists().questionProperty().subscribe(now -> now.ifPresent(this::ask)));
    desk.whileOpen(model.namesakeProperty().subscribe(now -> now.ifPresent(this::ask)));
    desk.whileOpen(model.newNumberProperty().subscribe(now -> now.ifPresent(this::ask)));
    model.refresh();
  }

  private void show(List<Contact> known) {
    people.getChildren().clear();
    if (known.isEmpty()) {
      people.getChildren().add(Parts.words(texts.of("keycards.none"), "soft"));
    }
    known.forEach(contact -> people.getChildren().add(row(contact)));
    if (!known.isEmpty()) {
      people.getChildren().getFirst().getStyleClass().add("first");
    }
  }

  private Node row(Contact contact) {
    String name = contact.card().profile().name();
    FlowPane head = new FlowPane(8, 4, Parts.words(name, "strong"), trust.chip(contact));
    VBox words =
        Parts.below(
            2,
            head,
            Parts.words(trust.role(contact.card().profile()), "soft", "small"),
            Parts.words(
                texts.of("keycards.number", contact.fingerprint().toString()), "soft", "small"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (contact.list().isPresent()) {
      words.getChildren().add(Parts.words(new ContactText(texts).trust(contact), "soft", "small"));
    }
    HBox row = Parts.beside(8, words);
    if (contact.offered().isPresent() && contact.trust() == Trust.CONFIRMED) {
      words
          .getChildren()
          .add(Parts.words(new ContactText(texts).offered(contact), "warm-text", "small"));
      Button accept = Parts.button(texts.of("keycards.accept"), "ghost", () -> accept(contact));
      accept.setAccessibleText(texts.of("keycards.accept.who", name));
      row.getChildren().add(fixed(accept, "contacts-accept"));
    }
    String other = new ContactText(texts).succession(contact);
    if (!other.isEmpty()) {
      words.getChildren().add(Parts.words(other, "soft", "small"));
    }
    if (contact.succession().offers().isPresent()) {
      Button take = Parts.button(texts.of("keycards.newnumber"), "ghost", () -> model.ask(contact));
      take.setAccessibleText(texts.of("keycards.newnumber.who", name));
      row.getChildren().add(fixed(take, "contacts-newnumber"));
    }
    if (contact.trust() == Trust.UNKNOWN
        || contact.trust() == Trust.ROSTER
        || contact.succession().bySignature()) {
      Button compare = Parts.button(texts.of("keycards.compare"), "ghost", () -> compare(contact));
      compare.setAccessibleText(texts.of("keycards.compare.title", name));
      row.getChildren().add(fixed(compare, "contacts-compare"));
    }
    if (contact.trust() != Trust.REVOKED) {
      Button revoke = Parts.button(texts.of("keycards.revoke"), "link", () -> revoke(contact));
      revoke.setAccessibleText(texts.of("keycards.revoke.who", name));
      row.getChildren().add(fixed(revoke, "contacts-revoke"));
    }
    row.getStyleClass().add("item");
    return row;
  }

  private static Button fixed(Button button, String id) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void save() {
    String name = texts.of("keycards.file", desk.profile().name().replace(' ', '-'));
    places.toWrite(this, name).ifPresent(model::save);
  }

  private void add() {
    places.toRead(this).ifPresent(file -> model.read(file, this::compare));
  }

  private void compare(Contact contact) {
    new CompareSheet(desk)
        .ask(contact.card(), () -> model.keep(contact), () -> model.confirm(contact));
  }

  private void compare(SignedCard card) {
    new CompareSheet(desk).ask(card.card(), () -> model.keep(card), () -> model.confirm(card));
  }

  /** A list is taken when it was said who signs it, and what it changes. */
  private void ask(RosterQuestion asked) {
    model.lists().asked();
    ContactText words = new ContactText(texts);
    List<String> lines = new ArrayList<>();
    if (asked.mayTheySign()) {
      lines.add(texts.of("keycards.signer.means"));
    }
    if (!asked.roster().isSigned()) {
      lines.add(texts.of("contact.roster.word", asked.signer()));
    }
    List<String> single = new ArrayList<>();
    asked.roster().refused().forEach(each -> single.add(words.of(each)));
    asked.changes().forEach(each -> single.add(words.of(each)));
    single.stream().limit(MOST).forEach(lines::add);
    if (single.size() > MOST) {
      lines.add(texts.of("keycards.changes.more", single.size() - MOST));
    }
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of(
                    asked.mayTheySign() ? "keycards.signer.ask" : "keycards.changes.ask",
                    asked.signer()),
                String.join("\n", lines),
                texts.of("keycards.roster.take"),
                false),
            () -> model.lists().accept(asked));
  }

  /** Whoever has a new computer has a new number: the old one is to be used no more. */
  private void ask(Namesake namesake) {
    model.asked();
    Contact before = namesake.contact();
    boolean revoked = before.trust() == Trust.REVOKED;
    String name = before.card().profile().name();
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.namesake.ask", name),
                texts.of(
                    revoked ? "keycards.namesake.revoked" : "keycards.namesake.means",
                    name,
                    before.fingerprint().toString()),
                texts.of(revoked ? "keycards.namesake.same" : "keycards.namesake.revoke"),
                !revoked),
            () -> model.replace(before, namesake.next()));
  }

  /** The earlier key has signed the card as well; whether that counts, a person decides. */
  private void ask(NewNumber asked) {
    model.asked();
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.newnumber.ask", asked.known()),
                new ContactText(texts).newNumber(asked.known(), asked.contact())
                    + "\n"
                    + texts.of("keycards.newnumber.means", asked.known()),
                texts.of("keycards.newnumber.go"),
                false),
            () -> model.takeOver(asked));
  }

  private void accept(Contact contact) {
    String name = contact.card().profile().name();
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.accept.ask", name),
                new ContactText(texts).offered(contact),
                texts.of("keycards.accept.who", name),
                false),
            () -> model.accept(contact));
  }

  private void revoke(Contact contact) {
    String name = contact.card().profile().name();
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.revoke.ask", name),
                contact.succession().replacedBy().isPresent()
                    ? texts.of("keycards.revoke.replaced")
                    : texts.of("keycards.revoke.means"),
                texts.of("keycards.revoke.who", name),
                true),
            () -> model.revoke(contact));
  }
}

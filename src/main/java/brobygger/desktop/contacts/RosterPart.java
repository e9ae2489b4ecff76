package brobygger.desktop.contacts;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Parts;
import brobygger.problem.ContactText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.Trust;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The lists of organisations: version, people, and who is trusted because of them. */
@Lives(Lifetime.LANGUAGE)
final class RosterPart extends VBox {
  /** More lines than anybody reads; the rest is counted. */
  private static final int MOST = 100;

  private static final int MOST_REFUSED = 12;

  private final ContactsViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final TrustWords trust;
  private final VBox lists = new VBox(8);

  RosterPart(ContactsViewModel model, Desk desk) {
    super(6);
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.trust = new TrustWords(texts);
    setId("contacts-rosters");
    getChildren()
        .addAll(
            Parts.words(texts.of("keycards.rosters"), "field-label"),
            Parts.words(texts.of("keycards.rosters.how"), "soft"),
            lists);
    desk.whileOpen(model.lists().rostersProperty().subscribe(this::show));
  }

  private void show(List<KnownRoster> rosters) {
    lists.getChildren().clear();
    for (int i = 0; i < rosters.size(); i++) {
      lists.getChildren().add(roster(rosters.get(i), i + 1));
    }
    Parts.show(this, !rosters.isEmpty());
  }

  private Node roster(KnownRoster known, int number) {
    String name = known.roster().signer().profile().name();
    LocalDate day = LocalDate.ofInstant(known.roster().issued(), desk.clock().getZone());
    VBox people = new VBox(6);
    known.people().stream().limit(MOST).forEach(each -> people.getChildren().add(person(each)));
    int more = known.people().size() - MOST;
    if (more > 0) {
      people
          .getChildren()
          .add(Parts.words(texts.of("keycards.roster.more", more), "soft", "small"));
    }
    FlowPane head = new FlowPane(8, 4, Parts.words(texts.of("keycards.roster", name), "strong"));
    head.getChildren().add(trust.chip(known.signer()));
    if (known.holds() && known.signer() != Trust.OWN) {
      Button stop = Parts.button(texts.of("keycards.roster.stop"), "link", () -> stop(known, name));
      stop.setId("contacts-roster-stop-" + number);
      stop.setAccessibleText(texts.of("keycards.roster.stop.who", name));
      head.getChildren().add(stop);
    }
    VBox words =
        Parts.below(
            2,
            head,
            Parts.words(
                texts.of(
                    "keycards.roster.version",
                    known.roster().version(),
                    texts.when().date(day),
                    known.roster().revoked().size()),
                "soft",
                "small"),
            Parts.words(
                known.holds()
                    ? texts.of("keycards.roster.because", known.because())
                    : texts.of("keycards.roster.void", name),
                "soft",
                "small"),
            vouched(known.roster(), name));
    refused(known.roster(), words);
    words
        .getChildren()
        .add(
            new Disclosure(texts.of("keycards.roster.people", known.people().size()), people, false)
                .named("contacts-roster-" + number));
    return words;
  }

  /** Whose word the cards are: their owners', or the signer's alone. */
  private Node vouched(Roster roster, String signer) {
    return roster.isSigned()
        ? Parts.words(texts.of("contact.roster.signed", signer), "soft", "small")
        : Parts.words(texts.of("contact.roster.word", signer), "warm-text", "small");
  }

  private void refused(Roster roster, VBox below) {
    ContactText words = new ContactText(texts);
    roster.refused().stream()
        .limit(MOST_REFUSED)
        .forEach(
            each -> below.getChildren().add(Parts.words(words.of(each), "warm-text", "small")));
    int more = roster.refused().size() - MOST_REFUSED;
    if (more > 0) {
      below.getChildren().add(Parts.words(texts.of("keycards.roster.more", more), "soft", "small"));
    }
  }

  private void stop(KnownRoster known, String name) {
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.roster.stop.who", name),
                texts.of("keycards.roster.stop.means"),
                texts.of("keycards.roster.stop.who", name),
                true),
            () -> model.lists().stop(known.roster()));
  }

  private Node person(Contact contact) {
    FlowPane head =
        new FlowPane(
            8,
            4,
            Parts.words(BidiMarks.without(contact.card().profile().name())),
            trust.chip(contact.trust()));
    return Parts.below(
        1,
        head,
        Parts.words(
            trust.role(contact.card().profile())
                + " · "
                + texts.of("keycards.number", contact.fingerprint().toString()),
            "soft",
            "small"));
  }
}

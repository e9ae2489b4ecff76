package brobygger.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.ListFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.staircase.InWindow;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.Trust;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Contacts in the settings over real vaults: compared, put off, blocked. */
final class ContactsCardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path temp;

  private final ContactFiles files = new SignedContactFiles();
  private Vault anna;
  private Vault bo;
  private ContactsViewModel model;
  private RecordingDesk desk;
  private Path file;

  @BeforeEach
  void twoPeople() {
    file = temp.resolve("kort.json");
    anna = vault("Anna Lund", ProfileRole.CONSULTANT);
    bo = vault("Bo Krogh", ProfileRole.SUPERVISOR);
    model = new ContactsViewModel(anna, files, BackgroundWork.onThisThread());
    desk = new RecordingDesk(Language.DANISH, RecordingDesk.CLOCK);
  }

  @AfterEach
  void close() {
    anna.close();
    bo.close();
  }

  private Vault vault(String name, ProfileRole role) {
    CreateVaultOutcome made =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1))
            .create(
                temp.resolve(name),
                new Profile(name, role, "Jobcenter Havnekøbing"),
                "fire heste".toCharArray());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  private void write(Identity own, Path to) throws IOException {
    Files.deleteIfExists(to);
    assertThat(files.writeCard(KeyRing.of(own), to)).isInstanceOf(ReadContactOutcome.Card.class);
  }

  private CardPlaces places() {
    return new CardPlaces() {
      @Override
      public Optional<Path> toWrite(Node asking, String suggestedName) {
        assertThat(suggestedName).isEqualTo("kontaktkort-Anna-Lund.json");
        return Optional.of(file);
      }

      @Override
      public Optional<Path> toRead(Node asking) {
        return Optional.of(file);
      }
    };
  }

  private InWindow window() {
    return new InWindow(screen, this::card);
  }

  private Parent card() {
    return new StackPane(new VBox(new ContactsCard(model, places(), desk)));
  }

  private String good() {
    return model.goodProperty().get().in(new Texts(Language.DANISH));
  }

  private String problem() {
    return model.problemProperty().get().in(new Texts(Language.DANISH));
  }

  private void answer(String id) {
    Parent sheet = (Parent) desk.sheets.getLast();
    screen.onScreen(
        () -> {
          ((javafx.scene.control.Button) Objects.requireNonNull(sheet.lookup("#" + id))).fire();
          return true;
        });
  }

  @Test
  void ownNumberIsShownAndTheCardIsSaved() {
    try (InWindow window = window()) {
      KeyNumber number =
          (KeyNumber) ((StackPane) window.find("#contacts-own")).getChildren().get(0);
      assertThat(number.getChildren()).hasSize(6);
      window.click("#contacts-save");
    }
    assertThat(good()).contains(file.toString());
    assertThat(files.read(file))
        .isInstanceOfSatisfying(
            ReadContactOutcome.Card.class,
            read -> {
              assertThat(read.card()).isEqualTo(anna.identity().card());
              assertThat(read.previous()).isEmpty();
            });
  }

  @Test
  void aCardThatCannotBeWrittenIsSaidSo() {
    file = temp.resolve("ingen").resolve("kort.json");
    model.save(file);
    assertThat(problem()).contains("kan ikke skrives");
    assertThat(good()).isEmpty();
  }

  @Test
  void aComparedCardIsConfirmed() throws IOException {
    write(bo.identity(), file);
    try (InWindow window = window()) {
      window.click("#contacts-add");
      assertThat(anna.contacts().all()).isEmpty();
      answer("compare-same");
      assertThat(good()).startsWith("Bo Krogh er bekræftet");
      assertThat(window.shows("#contacts-compare")).isFalse();
    }
    assertThat(anna.contacts().trust(bo.identity().fingerprint())).isEqualTo(Trust.CONFIRMED);
  }

  @Test
  void aCardPutOffIsUnknownAndCanBeComparedFromTheList() throws IOException {
    write(bo.identity(), file);
    try (InWindow window = window()) {
      window.click("#contacts-add");
      answer("compare-later");
      assertThat(anna.contacts().all()).extracting(Contact::trust).containsExactly(Trust.UNKNOWN);
      window.click("#contacts-compare");
      answer("compare-cancel");
      assertThat(anna.contacts().all()).extracting(Contact::trust).containsExactly(Trust.UNKNOWN);
      window.click("#contacts-compare");
      answer("compare-same");
    }
    assertThat(anna.contacts().all()).extracting(Contact::trust).containsExactly(Trust.CONFIRMED);
  }

  @Test
  void blockingIsAskedAndSaysWhatItMeans() throws IOException {
    anna.contacts().add(bo.identity().card());
    try (InWindow window = window()) {
      window.click("#contacts-revoke");
      assertThat(desk.said).last().asString().contains("Det gælder for altid");
      assertThat(window.shows("#contacts-revoke")).isFalse();
    }
    write(bo.identity(), file);
    model.read(file, card -> assertThat(card).as("a blocked card is not compared").isNull());
    assertThat(problem()).contains("spærret");
  }

  @Test
  void aFileThatIsNoCardAndOnesOwnCardAreRefusedInWords() throws IOException {
    Files.writeString(file, "hej");
    model.read(file, card -> assertThat(card).isNull());
    assertThat(problem()).contains("ikke et kontaktkort");
    write(anna.identity(), file);
    model.read(file, card -> assertThat(card).isNull());
    assertThat(problem()).contains("dit eget kort");
    assertThat(anna.contacts().all()).isEmpty();
  }

  @Test
  void theListOfAnOrganisationHoldsOnceItsSignerIsConfirmed() {
    Vault karla = vault("Karla Bech", ProfileRole.CONSULTANT);
    Roster roster = ListFiles.of(1, bo.identity(), karla.identity());
    karla.close();
    files.writeRoster(roster, bo.identity(), file);
    model.read(file, card -> assertThat(card).isNull());
    assertThat(problem()).contains("Bo Krogh");
    model.confirm(files.sign(bo.keys()));
    model.read(file, card -> assertThat(card).isNull());
    assertThat(problem()).contains("venter på dit svar");
    RosterQuestion asked = model.lists().questionProperty().get().orElseThrow();
    assertThat(asked.mayTheySign()).isTrue();
    model.lists().accept(asked);
    assertThat(good()).contains("Listen fra Bo Krogh");
    assertThat(model.contactsProperty().get())
        .extracting(Contact::trust)
        .containsExactly(Trust.CONFIRMED, Trust.ROSTER);
    KnownRoster known = model.lists().rostersProperty().get().getFirst();
    assertThat(known.roster()).isEqualTo(roster);
    assertThat(known.holds()).isTrue();
    assertThat(known.because()).isEqualTo(1);
    assertThat(known.people()).extracting(Contact::trust).containsExactly(Trust.ROSTER);
    screen.take("contacts-roster", () -> withListOpen(Language.DANISH));
    screen.take("contacts-roster-english", () -> withListOpen(Language.ENGLISH));
    screen.take("contacts-roster-200", 200, () -> withListOpen(Language.DANISH));
    try (InWindow window = window()) {
      assertThat(window.find("#contacts-rosters").isVisible()).isTrue();
      Node first = window.find("#contacts-roster-1");
      assertThat(((ToggleButton) first).getText()).isEqualTo("1 person på listen");
    }

    model.lists().stop(roster);
    assertThat(model.lists().rostersProperty().get().getFirst().holds()).isFalse();
    assertThat(model.contactsProperty().get())
        .extracting(Contact::trust)
        .containsExactly(Trust.CONFIRMED, Trust.UNKNOWN);
    model.revoke(new Contact(bo.identity().card(), Trust.CONFIRMED));
    KnownRoster gone = model.lists().rostersProperty().get().getFirst();
    assertThat(gone.holds()).isFalse();
    assertThat(gone.because()).isZero();
    assertThat(gone.people()).extracting(Contact::trust).containsExactly(Trust.UNKNOWN);
  }

  private Parent withListOpen(Language language) {
    desk = new RecordingDesk(language, RecordingDesk.CLOCK);
    Parent frame = framed();
    frame.applyCss();
    ((ToggleButton) Objects.requireNonNull(frame.lookup("#contacts-roster-1"))).setSelected(true);
    return frame;
  }

  @Test
  void withoutAListThePartAboutListsIsNotThere() {
    try (InWindow window = window()) {
      assertThat(window.find("#contacts-rosters").isVisible()).isFalse();
    }
  }

  @Test
  void aKnownCardIsBroughtUpToDateWithoutComparing() throws IOException {
    anna.contacts().add(bo.identity().card());
    anna.contacts().confirm(bo.identity().fingerprint());
    write(bo.identity(), file);
    model.read(file, card -> assertThat(card).isNull());
    assertThat(good()).contains("Du kender Bo Krogh");
  }

  @Test
  void theCardAsAPicture() {
    anna.contacts().add(bo.identity().card());
    Vault longName =
        vault("Christina-Margrethe Østergård-Frederiksen Holm", ProfileRole.CONSULTANT);
    anna.contacts().add(longName.identity().card());
    anna.contacts().confirm(longName.identity().fingerprint());
    Vault gone = vault("Karla Bech", ProfileRole.CONSULTANT);
    anna.contacts().add(gone.identity().card());
    anna.contacts().revoke(gone.identity().fingerprint());
    longName.close();
    gone.close();
    screen.take("contacts", this::framed);
    screen.take("contacts-200", 200, this::framed);
    screen.take(
        "contacts-compare",
        () -> {
          new CompareSheet(desk).ask(bo.identity().card(), () -> {}, () -> {});
          StackPane frame = new StackPane(new VBox(desk.sheets.getLast()));
          frame.setStyle("-fx-padding: 22px 30px 22px 30px;");
          return frame;
        });
    assertThat(Path.of("target/pictures/contacts-light-1024.png")).isNotEmptyFile();
  }

  private Parent framed() {
    Parent frame = card();
    frame.setStyle("-fx-padding: 22px 30px 22px 30px;");
    return frame;
  }
}

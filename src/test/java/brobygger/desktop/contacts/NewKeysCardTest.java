package brobygger.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.SignedContactFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
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
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.RenewKeys;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** New keys of one's own, and a new number of somebody known, in the settings. */
final class NewKeysCardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path temp;

  private final ContactFiles files = new SignedContactFiles();
  private final CaseFile mine =
      FiveSteps.open("Thomas Berg", new Owner("Anna Lund", ""), LocalDate.of(2026, 2, 2));
  private Vault anna;
  private Vault bo;
  private Fingerprint old;
  private ContactsViewModel model;
  private RecordingDesk desk;
  private Path file;

  @BeforeEach
  void annaConfirmedBo() {
    file = temp.resolve("kort.json");
    anna = vault("Anna Lund");
    bo = vault("Bo Krogh");
    old = bo.identity().fingerprint();
    anna.contacts().add(bo.identity().card());
    anna.contacts().confirm(old);
    anna.caseFiles().add(mine, "case.new");
    model = new ContactsViewModel(anna, files, BackgroundWork.onThisThread());
    desk = new RecordingDesk(Language.DANISH, RecordingDesk.CLOCK);
  }

  @AfterEach
  void close() {
    anna.close();
    bo.close();
  }

  private Vault vault(String name) {
    CreateVaultOutcome made =
        new StoredVaults(new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1))
            .create(
                temp.resolve(name),
                new Profile(name, ProfileRole.CONSULTANT, "Jobcenter Havnekøbing"),
                "fire heste".toCharArray());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  private void boHasNewKeys() {
    new RenewKeys(bo).because("");
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(files.writeCard(bo.keys(), file)).isInstanceOf(ReadContactOutcome.Card.class);
  }

  private Contact contact(Fingerprint number) {
    return anna.contacts().find(number).orElseThrow();
  }

  private Parent card() {
    return new StackPane(
        new VBox(
            new ContactsCard(
                model,
                new CardPlaces() {
                  @Override
                  public Optional<Path> toWrite(Node asking, String suggestedName) {
                    return Optional.of(file);
                  }

                  @Override
                  public Optional<Path> toRead(Node asking) {
                    return Optional.of(file);
                  }
                },
                desk)));
  }

  private Parent framed() {
    Parent frame = card();
    frame.setStyle("-fx-padding: 22px 30px 22px 30px;");
    return frame;
  }

  private String problem() {
    return model.problemProperty().get().in(new Texts(Language.DANISH));
  }

  @Test
  void newKeysAreAskedAboutInPlainWordsAndTheCasesFollow() {
    Fingerprint before = anna.identity().fingerprint();
    try (InWindow window = new InWindow(screen, this::card)) {
      assertThat(window.find("#contacts-own-earlier").isVisible()).isFalse();
      window.click("#contacts-renew");
      assertThat(desk.said)
          .last()
          .asString()
          .contains("Dine sager bliver", "du hedder det samme")
          .contains("kan du stadig åbne", "godkende dit nye kort", "ikke gå tilbage");
      assertThat(window.find("#contacts-own-earlier").isVisible()).isTrue();
      assertThat(window.find("#contacts-renewed").isVisible()).isTrue();
    }
    assertThat(anna.keys().earlier()).hasSize(1);
    assertThat(anna.keys().isOwn(before)).isTrue();
    assertThat(anna.caseFiles().get(mine.id()).owner().key())
        .isEqualTo(anna.identity().fingerprint().digits());
    assertThat(model.keys().renewedProperty().get().in(new Texts(Language.DANISH)))
        .contains("1 sag er fulgt med");
    assertThat(model.keys().renewedProperty().get().in(new Texts(Language.ENGLISH)))
        .contains("1 case has followed");
  }

  /** The desk of these tests says yes to every question. */
  @Test
  void aNewNumberThatTheOldOneSignedIsAskedAboutAndTakesOver() {
    boHasNewKeys();
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      assertThat(desk.said)
          .last()
          .asString()
          .contains("Bo Krogh har fået et nyt nøglenummer")
          .contains("både det gamle og det nye", "så ring først");
    }
    Contact now = contact(bo.identity().fingerprint());
    assertThat(now.trust()).isEqualTo(Trust.CONFIRMED);
    assertThat(now.succession().replaces()).contains(old);
    assertThat(contact(old).isInUse()).isFalse();
  }

  @Test
  void whoSaysNotNowFindsTheQuestionInTheList() {
    boHasNewKeys();
    model.read(file, card -> assertThat(card).isNull());
    Fingerprint now = bo.identity().fingerprint();
    assertThat(contact(now).trust()).isEqualTo(Trust.UNKNOWN);
    assertThat(model.newNumberProperty().get().orElseThrow().known()).isEqualTo("Bo Krogh");
    model = new ContactsViewModel(anna, files, BackgroundWork.onThisThread());
    try (InWindow window = new InWindow(screen, this::card)) {
      assertThat(window.shows("#contacts-compare")).isTrue();
      window.click("#contacts-newnumber");
      assertThat(window.shows("#contacts-newnumber")).isFalse();
    }
    assertThat(contact(now).trust()).isEqualTo(Trust.CONFIRMED);
  }

  @Test
  void aRevokedOldNumberIsSaidToCountForNothingAndIsComparedInstead() {
    anna.contacts().revoke(old);
    boHasNewKeys();
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      assertThat(problem()).contains("tæller ikke", "Sammenlign");
      Parent sheet = (Parent) desk.sheets.getLast();
      screen.onScreen(
          () -> {
            ((Button) Objects.requireNonNull(sheet.lookup("#compare-same"))).fire();
            return true;
          });
      assertThat(desk.said).last().asString().contains("følger sagerne med til det nye nummer");
    }
    Fingerprint now = bo.identity().fingerprint();
    assertThat(contact(now).trust()).isEqualTo(Trust.CONFIRMED);
    assertThat(anna.contacts().isSuccessor(old, now)).isTrue();
  }

  /** As after another language or theme was chosen. */
  @Test
  void aWindowBuiltAnewDoesNotAskAgain() {
    boHasNewKeys();
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      int questions = desk.said.size();
      try (InWindow again = new InWindow(screen, this::card)) {
        assertThat(again.shows("#contacts-add")).isTrue();
      }
      assertThat(desk.said).hasSize(questions);
    }
  }

  @Test
  void whatTheOldKeySignedForCanBeComparedAfterwards() {
    boHasNewKeys();
    Fingerprint now = bo.identity().fingerprint();
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      assertThat(contact(now).succession().bySignature()).isTrue();
      window.click("#contacts-compare");
      Parent sheet = (Parent) desk.sheets.getLast();
      screen.onScreen(
          () -> {
            ((Button) Objects.requireNonNull(sheet.lookup("#compare-same"))).fire();
            return true;
          });
      assertThat(window.shows("#contacts-compare")).isFalse();
    }
    assertThat(contact(now).succession().bySignature()).isFalse();
    anna.contacts().revoke(old);
    assertThat(contact(now).trust()).isEqualTo(Trust.CONFIRMED);
  }

  @Test
  void revokingAReplacedNumberSaysWhatElseGoes() {
    boHasNewKeys();
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      screen.onScreen(
          () -> {
            model.revoke(contact(old));
            return true;
          });
    }
    assertThat(contact(bo.identity().fingerprint()).trust()).isEqualTo(Trust.UNKNOWN);
  }

  @Test
  void theCardAsAPicture() {
    new RenewKeys(anna).because("");
    boHasNewKeys();
    anna.contacts().add(bo.identity().card(), List.of(old));
    model.refresh();
    screen.take("new-keys-asked", this::picture);
    anna.contacts().takeOver(bo.identity().fingerprint());
    model.keys().renew();
    model.refresh();
    screen.take("new-keys", this::picture);
    screen.take("new-keys-200", 200, this::picture);
    desk = new RecordingDesk(Language.ENGLISH, RecordingDesk.CLOCK);
    screen.take("new-keys-english", this::framed);
    assertThat(Path.of("target/pictures/new-keys-light-1024.png")).isNotEmptyFile();
  }

  private Parent picture() {
    desk = new RecordingDesk(Language.DANISH, RecordingDesk.CLOCK);
    return framed();
  }
}

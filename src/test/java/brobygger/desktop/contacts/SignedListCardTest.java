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
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.SignedCard;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the window: whose word their cards are, which are refused, and what is asked. */
final class SignedListCardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path temp;

  private final ContactFiles files = new SignedContactFiles();
  private Vault anna;
  private Identity bo;
  private Identity karla;
  private ContactsViewModel model;
  private RecordingDesk desk;
  private Path file;

  @BeforeEach
  void annaHasComparedBosNumber() {
    file = temp.resolve("liste.json");
    anna = vault("Anna Lund", ProfileRole.CONSULTANT);
    bo = identity("Bo Krogh", ProfileRole.SUPERVISOR);
    karla = identity("Karla Bech", ProfileRole.CONSULTANT);
    anna.contacts().add(bo.card());
    anna.contacts().confirm(bo.fingerprint());
    model = new ContactsViewModel(anna, files, BackgroundWork.onThisThread());
    desk = new RecordingDesk(Language.DANISH, RecordingDesk.CLOCK);
  }

  @AfterEach
  void close() {
    anna.close();
  }

  private Identity identity(String name, ProfileRole role) {
    try (Vault vault = vault(name, role)) {
      return vault.identity();
    }
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

  private Parent card() {
    return new StackPane(
        new VBox(
            new ContactsCard(
                model,
                new CardPlaces() {
                  @Override
                  public Optional<Path> toWrite(Node asking, String suggestedName) {
                    return Optional.empty();
                  }

                  @Override
                  public Optional<Path> toRead(Node asking) {
                    return Optional.of(file);
                  }
                },
                desk)));
  }

  private Parent withListOpen(Language language) {
    desk = new RecordingDesk(language, RecordingDesk.CLOCK);
    Parent frame = card();
    frame.setStyle("-fx-padding: 22px 30px 22px 30px;");
    frame.applyCss();
    ((ToggleButton) Objects.requireNonNull(frame.lookup("#contacts-roster-1"))).setSelected(true);
    return frame;
  }

  /** All words of a part, in no order. */
  private static String words(InWindow window, String part) {
    return window.find(part).lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }

  private Roster taken() {
    return model.lists().rostersProperty().get().getFirst().roster();
  }

  @Test
  void aListOfAnOlderProgramIsAskedAboutAndShownAsItsSignersWord() {
    ListFiles.byWord(
        new Roster(1, RecordingDesk.CLOCK.instant(), bo.card(), List.of(karla.card()), List.of()),
        bo,
        file);
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      assertThat(desk.said)
          .last()
          .asString()
          .contains("Må Bo Krogh lave lister for dig?", "Bo Krogh står alene inde for");
    }
    assertThat(taken().isSigned()).isFalse();
    try (InWindow window = new InWindow(screen, this::card)) {
      assertThat(words(window, "#contacts-rosters")).contains("ikke underskrevet af deres ejere");
      assertThat(words(window, "#contacts-people")).contains("som alene står inde for kortet");
    }
    screen.take("contacts-roster-word", () -> withListOpen(Language.DANISH));
    screen.take("contacts-roster-word-english", () -> withListOpen(Language.ENGLISH));
  }

  @Test
  void aForgedCardIsNamedInTheQuestionAndBelowTheList() {
    String[] mallory =
        ListFiles.card(identity("Mallory Holm", ProfileRole.CONSULTANT)).split("\\.", -1);
    String signature = ListFiles.card(bo).split("\\.", -1)[2];
    ListFiles.of(
        1,
        bo,
        List.of(ListFiles.card(karla), String.join(".", mallory[0], mallory[1], signature)),
        file);
    try (InWindow window = new InWindow(screen, this::card)) {
      window.click("#contacts-add");
      assertThat(desk.said).last().asString().contains("Kort nr. 2 på listen, Mallory Holm");
    }
    assertThat(taken().cards()).containsExactly(karla.card());
    try (InWindow window = new InWindow(screen, this::card)) {
      assertThat(words(window, "#contacts-rosters"))
          .contains("Hvert kort er underskrevet af sin ejer", "Mallory Holm, er ikke taget med");
      assertThat(words(window, "#contacts-people")).doesNotContain("Mallory", "alene står inde");
    }
    screen.take("contacts-roster-refused", () -> withListOpen(Language.DANISH));
    screen.take("contacts-roster-refused-200", 200, () -> withListOpen(Language.DANISH));
  }

  /** What the person signed is kept when their number is compared in the window. */
  @Test
  void aCardThatIsReadInTheWindowIsKeptAsItWasSigned() {
    SignedCard[] read = new SignedCard[1];
    files.writeCard(KeyRing.of(karla), file);
    model.read(file, card -> read[0] = card);
    model.confirm(read[0]);
    assertThat(anna.contacts().originals()).containsEntry(karla.fingerprint(), read[0]);
    model.read(file, card -> assertThat(card).isNull());
    assertThat(anna.contacts().originals()).hasSize(1);
  }
}

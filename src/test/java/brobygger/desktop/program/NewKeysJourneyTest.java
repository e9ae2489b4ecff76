package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.SignedContactFiles;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.RenewKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** New keys of one's own, and of somebody one knows, in the real window. */
final class NewKeysJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private ContactCard before;
  private Fingerprint after;

  @BeforeEach
  void boHasNewKeys() {
    List<Identity> both = new ArrayList<>();
    new JourneyVault(screen, home.resolve("bo"), "Bo Krogh")
        .holding(
            made -> {
              both.add(made.identity());
              new RenewKeys(made).because("");
              both.add(made.identity());
              new SignedContactFiles().writeCard(made.keys(), file());
            });
    before = both.getFirst().card();
    after = both.getLast().fingerprint();
  }

  private Path file() {
    return home.resolve("bo.json");
  }

  @Test
  void keysAreChangedInTheSettingsAndAKnownPersonsNewNumberIsAccepted() {
    Path card = file();
    Fingerprint[] first = new Fingerprint[1];
    JourneyVault vault =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(
                made -> {
                  made.companies().add(SampleCase.KITCHEN, "company.new");
                  made.caseFiles().add(SampleCase.rich().now(), "case.new");
                  made.contacts().add(before);
                  made.contacts().confirm(before.fingerprint());
                  first[0] = made.identity().fingerprint();
                });
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#nav-settings").click("#contacts-renew");
      live.on("#question-cancel");
      live.pictures("new-keys-ask");
      hands.click("#question-cancel").click("#contacts-renew");
      hands.click("#question-go");
      live.until(() -> live.isSeen("#contacts-renewed"), "new keys");
      live.pictures("new-keys-done");
      live.file = Optional.of(card);
      hands.click("#contacts-add");
      live.on("#question-cancel");
      live.pictures("new-number-ask");
      hands.chord(KeyCode.ENTER);
      live.until(() -> live.isSeen("#contacts-good"), "the new number counts");
      assertThat(live.says("#contacts-good")).contains("det nye nummer fra Bo Krogh");
      live.pictures("new-number-done");
      hands.chord(KeyCode.CONTROL, KeyCode.K).type("samira").chord(KeyCode.ENTER);
      live.until(() -> live.isSeen("#hand-over-case"), "the case is still hers");
    }
    vault.read(
        live,
        opened -> {
          assertThat(opened.keys().isOwn(first[0])).isTrue();
          assertThat(opened.keys().earlier()).hasSize(1);
          assertThat(opened.contacts().trust(after)).isEqualTo(Trust.CONFIRMED);
          assertThat(opened.caseFiles().documents().getFirst().owner().key())
              .isEqualTo(opened.identity().fingerprint().digits());
          return true;
        });
  }
}

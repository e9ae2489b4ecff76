package brobygger.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.open.OpenViewModel.Message;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.WrongTries;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who tries one passphrase after the other has to wait longer and longer. */
class WrongPassphrasesTest {
  private static final String RIGHT = "fire heste i regnvejr";

  @TempDir Path temp;
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");
  private final List<Vault> opened = new ArrayList<>();
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
  private final StoredVaults vaults =
      new StoredVaults(new H2Engine(), clock, new Argon2Cost(8 * 1024, 1, 1));
  private final WrongTries tries = new WrongTries(clock);

  private OpenViewModel window() {
    Path home = temp.resolve("home");
    if (!vaults.exists(home)) {
      Profile ida = new Profile("Ida Holm", ProfileRole.CONSULTANT, "");
      ((CreateVaultOutcome.Created) vaults.create(home, ida, RIGHT.toCharArray(), Optional.empty()))
          .vault()
          .close();
    }
    BackgroundWork work = BackgroundWork.onThisThread();
    VaultDoor door =
        new VaultDoor(
            vaults, home, new PrintedRecoveryKeys(() -> new Texts(Language.DANISH)), clock, work);
    return new OpenViewModel(
        door,
        () -> {
          throw new AssertionError("no samples here");
        },
        (vault, sample) -> opened.add(vault),
        tries);
  }

  private static Message tried(OpenViewModel window, String passphrase) {
    window.passphraseProperty().set("");
    window.passphraseProperty().set(passphrase);
    window.go();
    return window.messageProperty().get();
  }

  @Test
  void thePauseGrowsIsSaidAndHoldsAcrossALock() {
    OpenViewModel window = window();
    assertThat(tried(window, "forkert nummer et")).isEqualTo(Message.WRONG);
    assertThat(tried(window, "forkert nummer to")).isEqualTo(Message.WRONG);
    for (long pause : new long[] {5, 10, 20, 40, 80, 160, 300, 300}) {
      assertThat(tried(window, "forkert igen")).isEqualTo(Message.WAIT);
      assertThat(window.waitSeconds()).isEqualTo(pause);
      now = now.plusMillis(pause * 1000 - 1);
      window = window();
      assertThat(tried(window, RIGHT)).isEqualTo(Message.WAIT);
      assertThat(window.waitSeconds()).isEqualTo(1);
      assertThat(opened).isEmpty();
      now = now.plusMillis(1);
    }
    tried(window, RIGHT);
    assertThat(opened).hasSize(1);
    opened.getFirst().close();
    assertThat(tried(window(), "forkert igen")).isEqualTo(Message.WRONG);
  }

  @Test
  void aClockSetBackMakesNobodyWaitLonger() {
    OpenViewModel window = window();
    for (int i = 0; i < 3; i++) {
      tried(window, "forkert igen");
    }
    now = now.minusSeconds(3_600);
    assertThat(tried(window, RIGHT)).isEqualTo(Message.WAIT);
    assertThat(window.waitSeconds()).isEqualTo(5);
  }
}

package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.BackupRotation;
import brobygger.usecase.Turns;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.backup.KeepBackups;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.BackupState;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A computer whose clock says 2001 or 2099, and says the right time again later. */
class WrongClockTest {
  private static final Instant RIGHT = Instant.parse("2026-11-24T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  @TempDir Path temp;
  private CaseFile thomas;

  @BeforeEach
  void aVault() {
    thomas = Home.thomas();
    try (Vault vault = at(RIGHT).create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
  }

  private Home at(Instant now) {
    Clock clock = Clock.fixed(now, ZONE);
    return new Home(
        temp.resolve("home"),
        new StoredVaults(Home.engine(), clock, Home.CHEAP, temp.resolve("state")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-01-01T00:00:00Z", "2099-12-31T23:59:00Z"})
  void theVaultOpensKeepsAndUndoesAndOrderIsThatOfTheWork(String wrong) {
    Home then = at(Instant.parse(wrong));
    try (Vault vault = then.open()) {
      assertThat(vault.missingSince()).isEmpty();
      vault
          .caseFiles()
          .edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Under forkert ur")));
      vault.audit().note(AuditAction.OPENED, List.of(thomas.id()), "forkert", "");
    }
    try (Vault vault = at(RIGHT.plusSeconds(60)).open()) {
      assertThat(vault.missingSince()).isEmpty();
      vault
          .caseFiles()
          .edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Under rigtigt ur")));
      vault.audit().note(AuditAction.OPENED, List.of(thomas.id()), "rigtigt", "");
      assertThat(vault.audit().entries())
          .extracting(AuditEntry::what)
          .containsSubsequence("forkert", "rigtigt");
      Turns.undo(vault.caseFiles(), thomas.id());
      assertThat(vault.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Under forkert ur");
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  private static BackupOutcome.Taken daily(Home home, Instant now) {
    try (Vault vault = home.open()) {
      Optional<BackupOutcome> taken = new KeepBackups(vault, Clock.fixed(now, ZONE)).daily();
      assertThat(taken).containsInstanceOf(BackupOutcome.Taken.class);
      return (BackupOutcome.Taken) taken.orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-01-01T00:00:00Z", "2099-12-31T23:59:00Z"})
  void aBackupTakenUnderAWrongClockStaysAndTheRightOnesDoToo(String wrong) {
    Instant then = Instant.parse(wrong);
    Path right = daily(at(RIGHT), RIGHT).backup().file();
    Path other = daily(at(then), then).backup().file();
    Instant later = RIGHT.plus(Duration.ofDays(1));
    Path next = daily(at(later), later).backup().file();
    assertThat(List.of(right, other, next)).allSatisfy(file -> assertThat(file).exists());
    try (Vault vault = at(later).open()) {
      BackupState state = new KeepBackups(vault, Clock.fixed(later, ZONE)).state();
      assertThat(Objects.requireNonNull(state.newest()).file()).isEqualTo(next);
      assertThat(state.tooOld()).isFalse();
      assertThat(new KeepBackups(vault, Clock.fixed(later, ZONE)).daily()).isEmpty();
    }
  }

  /** The one to go back to is the one with most in it, whatever the clock said when it was made. */
  @Test
  void theNewestBackupIsTheOneWithTheNewestContent() {
    Instant ahead = Instant.parse("2036-05-01T08:00:00Z");
    daily(at(ahead), ahead);
    try (Vault vault = at(RIGHT).open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Senere")));
    }
    Path later = daily(at(RIGHT), RIGHT).backup().file();
    assertThat(at(RIGHT).vaults.newestGoodBackup(temp.resolve("home")).map(Backup::file))
        .contains(later);
  }

  private static List<Backup> days(Instant last, int days) {
    List<Backup> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      Instant at = last.minus(Duration.ofDays(day));
      all.add(new Backup(Path.of(at.toString()), at, BackupReason.DAILY));
    }
    return all;
  }

  @Test
  void aMonthOfBackupsDatedAheadDoesNotPushOutTodays() {
    List<Backup> all = days(Instant.parse("2099-12-31T12:00:00Z"), 40);
    Backup today = days(RIGHT, 1).getFirst();
    all.add(today);
    assertThat(BackupRotation.superfluous(all, RIGHT)).doesNotContain(today).isNotEmpty();
  }

  @Test
  void aClockSetBackPushesOutNothingOfWhatIsThere() {
    List<Backup> all = days(RIGHT, 60);
    all.removeAll(BackupRotation.superfluous(all, RIGHT));
    Instant back = Instant.parse("2001-01-01T12:00:00Z");
    Backup wrong = days(back, 1).getFirst();
    List<Backup> then = new ArrayList<>(all);
    then.add(wrong);
    assertThat(BackupRotation.superfluous(then, back)).isEmpty();
  }
}

package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.BackupsTest;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the computer does not let be read or written is told by its own words, never as damage. */
public class UnreadableHomeTest {
  private static final String SCHEME = "refusing";

  /** What the disk says to every read or write; null while it works. */
  private static final AtomicReference<String> SAYS = new AtomicReference<>();

  @TempDir Path temp;

  @BeforeEach
  void disk() {
    SAYS.set(null);
    FilePath.register(new Refusing());
  }

  @AfterEach
  void ordinaryDisk() {
    SAYS.set(null);
    FilePath.unregister(new Refusing());
  }

  private Home refusing() {
    return new Home(
        temp.resolve("home"),
        new StoredVaults(new H2Engine(SCHEME + ":file:"), Home.CLOCK, Home.CHEAP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disk quota exceeded",
        "Input/output error",
        "Read-only file system",
        "Stale file handle",
        "File too large"
      })
  void whatTheDiskSaysIsSaidAndNothingIsCalledDamaged(String said) {
    Home home = refusing();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      SAYS.set(said);
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(() -> vault.caseFiles().add(Home.thomas(), "case.new"))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.NotWritable(said)));
      SAYS.set(null);
    }
    SAYS.set(said);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NotWritable(said));
    SAYS.set(null);
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).hasSize(1);
    }
  }

  /** A link to itself: the computer can say neither that the file is there nor that it is not. */
  @ParameterizedTest
  @ValueSource(strings = {"vault.json", "cases.anchor", "cases.mv.db"})
  @DisabledOnOs(OS.WINDOWS)
  void aHomeThatCannotBeReadIsThereAndNotDamaged(String name) throws IOException {
    Home home = new Home(temp.resolve("home"));
    home.create().close();
    Path file = home.folder.resolve(name);
    Path aside = Files.move(file, temp.resolve("aside"));
    Files.createSymbolicLink(file, file);
    assertThat(home.vaults.exists(home.folder)).isTrue();
    assertThat(home.tryOpen())
        .isInstanceOfSatisfying(
            OpenVaultOutcome.NotWritable.class,
            not -> assertThat(not.reason()).contains("symbolic links"));
    Files.delete(file);
    Files.move(aside, file);
    home.open().close();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyIsToldToBeginWhereNothingCanBeSeen() throws IOException {
    Path home = temp.resolve("home");
    Files.createSymbolicLink(home, home);
    assertThat(new Home(home).vaults.exists(home)).isTrue();
    assertThat(new Home(home).tryOpen()).isInstanceOf(OpenVaultOutcome.NotWritable.class);
    Path nowhere = temp.resolve("nowhere");
    assertThat(new Home(nowhere).vaults.exists(nowhere)).isFalse();
  }

  @Test
  void aLockFileThatAnotherProgramLeftDoesNotMatter() throws IOException {
    Home home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    Files.writeString(home.folder.resolve("cases.lock.db"), "#FileLock\nmethod=file\nid=1\n");
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:58Z", "1901-12-13T20:45:52Z", "0001-01-01T00:00:00Z"})
  void timesBefore1970DoNotMatter(String then) throws IOException {
    Instant early = Instant.parse(then);
    Home home =
        new Home(
            temp.resolve("home"),
            new StoredVaults(
                Home.engine(), InstantSource.fixed(early), Home.CHEAP, temp.resolve("state")));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      vault.caseFiles().add(Home.thomas().withOpened(LocalDate.of(1969, 12, 31)), "case.new");
      BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    for (String name : List.of("vault.json", "cases.anchor", "cases.mv.db", "erased.json")) {
      Files.setLastModifiedTime(
          home.folder.resolve(name), FileTime.from(Instant.parse("1969-12-31T23:59:58Z")));
    }
    try (Vault vault = home.open()) {
      assertThat(vault.missingSince()).isEmpty();
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    assertThat(home.vaults.newestGoodBackup(home.folder)).isPresent();
    try (Vault vault = new Home(home.folder).open()) {
      assertThat(vault.caseFiles().all()).hasSize(3);
    }
  }

  /** A disk that says the same to whatever is asked of it. */
  public static final class Refusing extends FilePathWrapper {
    /** For H2, which makes one for every path. */
    public Refusing() {}

    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new PassingChannel(super.open(mode)) {
        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
          refuse();
          return super.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
          refuse();
          return super.read(bytes, position);
        }
      };
    }

    private static void refuse() throws IOException {
      String says = SAYS.get();
      if (says != null) {
        throw new IOException(says);
      }
    }
  }
}

package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.usecase.CheckReport;
import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.StoreProblem;
import brobygger.usecase.StoreProblemException;
import brobygger.usecase.Vault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real H2 on a disk that takes no more than so many bytes. */
class FullDiskTest {
  private static final String SCHEME = "smalldisk";
  private static final AtomicLong BYTES_LEFT = new AtomicLong(Long.MAX_VALUE);

  @TempDir Path temp;
  Home home;

  @BeforeEach
  void smallDisk() {
    FilePath.register(new SmallDisk());
    BYTES_LEFT.set(Long.MAX_VALUE);
    home = new Home(temp.resolve("home"), new H2Vaults(Home.CLOCK, Home.CHEAP, SCHEME + ":file:"));
  }

  @AfterEach
  void largeDisk() {
    BYTES_LEFT.set(Long.MAX_VALUE);
    FilePath.unregister(new SmallDisk());
  }

  @Test
  void aFullDiskIsSaidWhatWasKeptStaysAndWithRoomItGoesOn() {
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      BYTES_LEFT.set(0);
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(
              () -> vault.caseFiles().edit(thomas.id(), "note.add", Home.noted("x".repeat(15_000))))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.NoSpace()));
      BYTES_LEFT.set(Long.MAX_VALUE);
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
      vault.caseFiles().edit(thomas.id(), "note.add", Home.noted("Nu er der plads"));
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
    try (Vault vault = new Home(home.folder).open()) {
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(1);
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
  }

  @Test
  void aDiskThatFillsInTheMiddleOfASaveLeavesTheStateBeforeOrAfterWhole() {
    for (int room : new int[] {1, 4096, 9000, 20_000, 60_000}) {
      BYTES_LEFT.set(Long.MAX_VALUE);
      Home each =
          new Home(
              temp.resolve("home " + room),
              new H2Vaults(Home.CLOCK, Home.CHEAP, SCHEME + ":file:"));
      CaseFile thomas = Home.thomas();
      try (Vault vault = each.create()) {
        vault.caseFiles().add(thomas, "case.new");
        BYTES_LEFT.set(room);
        try {
          vault.caseFiles().edit(thomas.id(), "note.add", Home.noted("x".repeat(15_000)));
        } catch (StoreProblemException e) {
          assertThat(e.problem()).isEqualTo(new StoreProblem.NoSpace());
        }
      }
      BYTES_LEFT.set(Long.MAX_VALUE);
      try (Vault vault = each.open()) {
        assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
        assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSizeLessThan(2);
      }
    }
  }

  @Test
  void aVaultThatDoesNotFitIsNotMadeAndLeavesNoHalfOne() throws IOException {
    BYTES_LEFT.set(8_000);
    assertThat(home.vaults.create(home.folder, Home.IDA, Home.passphrase()))
        .isEqualTo(new CreateVaultOutcome.NoSpace());
    BYTES_LEFT.set(Long.MAX_VALUE);
    assertThat(home.folder.resolve("vault.json")).doesNotExist();
    assertThat(home.vaults.exists(home.folder)).isFalse();
    home.create().close();
    try (var files = Files.list(home.folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .contains("vault.json", "cases.mv.db", "cases.anchor");
    }
  }

  /** H2's own files on a disk with so many bytes left. */
  public static final class SmallDisk extends FilePathWrapper {
    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new CountedChannel(super.open(mode));
    }
  }

  private static final class CountedChannel extends org.h2.store.fs.FileBaseDefault {
    private final FileChannel file;

    CountedChannel(FileChannel file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      if (BYTES_LEFT.addAndGet(-bytes.remaining()) < 0) {
        BYTES_LEFT.set(0);
        throw new IOException("No space left on device");
      }
      return file.write(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public java.nio.channels.FileLock tryLock(long position, long size, boolean shared)
        throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}

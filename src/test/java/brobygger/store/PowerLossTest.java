package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.CheckReport;
import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.Vault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records what H2 writes and when it asks the disk to have it, and makes of it what a disk may hold
 * after a power cut: all up to the last request, and of what came later any part, also half blocks.
 */
@Tag("faults")
class PowerLossTest {
  private static final String SCHEME = "recorded";
  private static final int SECTOR = 512;
  private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());

  private sealed interface Event {
    record Write(long position, byte[] bytes) implements Event {}

    record Truncate(long size) implements Event {}

    record Sync() implements Event {}

    record Acknowledged(int edit, byte[] anchor) implements Event {}
  }

  @TempDir Path temp;

  @BeforeEach
  void record() {
    EVENTS.clear();
    FilePath.register(new Recorded());
  }

  @AfterEach
  void forget() {
    FilePath.unregister(new Recorded());
  }

  @Test
  @DisplayName("power cut while writing (replayed writes)")
  void whileWriting(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    Home home =
        new Home(temp.resolve("home"), new H2Vaults(Home.CLOCK, Home.CHEAP, SCHEME + ":file:"));
    Path anchor = home.folder.resolve("cases.anchor");
    int first;
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      EVENTS.add(new Event.Acknowledged(0, Files.readAllBytes(anchor)));
      first = EVENTS.size();
      for (int i = 0; i < 60; i++) {
        int number = DoomedProgram.edit(vault);
        EVENTS.add(new Event.Acknowledged(number, Files.readAllBytes(anchor)));
      }
    }
    List<Event> events = List.copyOf(EVENTS);
    Home after = new Home(temp.resolve("after"));
    for (int i = 0; i < FaultTable.times(400, 15); i++) {
      row.tried();
      Folders.clear(after.folder);
      Files.createDirectory(after.folder);
      Files.copy(home.folder.resolve("vault.json"), after.folder.resolve("vault.json"));
      int cut = first + random.nextInt(events.size() - first);
      int acknowledged = disk(events, cut, after.folder, random);
      look(after, acknowledged, cut, row);
    }
    row.end();
  }

  /** Makes the files as the disk may have them; gives the last edit that was acknowledged. */
  private static int disk(List<Event> events, int cut, Path folder, Random random)
      throws IOException {
    int synced = events.subList(0, cut).lastIndexOf(new Event.Sync());
    byte[] file = new byte[64 * 1024];
    long size = 0;
    int acknowledged = 0;
    for (int i = 0; i < cut; i++) {
      boolean sure = i < synced;
      switch (events.get(i)) {
        case Event.Write(long position, byte[] bytes) -> {
          int length =
              sure || random.nextBoolean()
                  ? bytes.length
                  : Math.min(bytes.length, random.nextInt(bytes.length / SECTOR + 1) * SECTOR);
          int end = (int) position + length;
          if (end > file.length) {
            file = Arrays.copyOf(file, Math.max(end, file.length * 2));
          }
          System.arraycopy(bytes, 0, file, (int) position, length);
          size = length == 0 ? size : Math.max(size, end);
        }
        case Event.Truncate(long smaller) -> {
          if (sure || random.nextBoolean()) {
            Arrays.fill(file, (int) Math.min(smaller, file.length), file.length, (byte) 0);
            size = Math.min(size, smaller);
          }
        }
        case Event.Sync() -> {}
        case Event.Acknowledged(int edit, byte[] anchor) -> {
          acknowledged = edit;
          Files.write(folder.resolve("cases.anchor"), anchor);
        }
      }
    }
    Files.write(folder.resolve("cases.mv.db"), Arrays.copyOf(file, (int) size));
    return acknowledged;
  }

  private static void look(Home after, int acknowledged, int cut, FaultTable row) {
    OpenVaultOutcome outcome = after.tryOpen();
    if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
      row.lost("cut at " + cut + ": " + outcome);
      return;
    }
    try (Vault vault = opened.vault()) {
      if (DoomedProgram.newest(vault) < acknowledged) {
        row.lost("cut at " + cut + ": " + DoomedProgram.newest(vault) + " for " + acknowledged);
      }
      if (!(vault.check() instanceof CheckReport.Sound)) {
        row.lost("cut at " + cut + ": " + vault.check());
      }
    }
  }

  @Test
  void whatIsRecordedIsWhatIsWritten() throws IOException {
    Home home =
        new Home(temp.resolve("home"), new H2Vaults(Home.CLOCK, Home.CHEAP, SCHEME + ":file:"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      DoomedProgram.edit(vault);
    }
    EVENTS.add(new Event.Sync());
    Path copy = Files.createDirectory(temp.resolve("copy"));
    disk(List.copyOf(EVENTS), EVENTS.size(), copy, FaultTable.random());
    assertThat(copy.resolve("cases.mv.db"))
        .hasSameBinaryContentAs(home.folder.resolve("cases.mv.db"));
  }

  /** H2's own files, with a record of what it asked of them. */
  public static final class Recorded extends FilePathWrapper {
    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new RecordedChannel(super.open(mode));
    }
  }

  private static final class RecordedChannel extends FileBaseDefault {
    private final FileChannel file;

    RecordedChannel(FileChannel file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      byte[] written = new byte[bytes.remaining()];
      bytes.duplicate().get(written);
      EVENTS.add(new Event.Write(position, written));
      int done = 0;
      while (bytes.hasRemaining()) {
        done += file.write(bytes, position + done);
      }
      return done;
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
      EVENTS.add(new Event.Truncate(size));
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
      EVENTS.add(new Event.Sync());
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}

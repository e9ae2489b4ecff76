package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.casefile.CaseFile;
import brobygger.cli.CommandLineProgram;
import brobygger.cli.frame.CommandSurroundings;
import brobygger.cli.frame.Terminal;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.report.IcsCalendars;
import brobygger.report.TaggedAccessDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.store.backup.BackupArchive;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.paper.CalendarFiles;
import brobygger.usecase.paper.WriteCalendar;
import brobygger.usecase.paper.WritePaper;
import brobygger.usecase.work.TeamRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
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
    home =
        new Home(
            temp.resolve("home"),
            new StoredVaults(new H2Engine(SCHEME + ":file:"), Home.CLOCK, Home.CHEAP));
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
              () ->
                  vault
                      .caseFiles()
                      .edit(thomas.id(), MadeEdit.of("note.add", Home.noted("x".repeat(15_000)))))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.NoSpace()));
      BYTES_LEFT.set(Long.MAX_VALUE);
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Nu er der plads")));
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
    try (Vault vault = new Home(home.folder).open()) {
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(1);
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
  }

  @Test
  void aCaseIsShownOnAFullDiskAndWhatCouldNotBeNotedIsSaid() {
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
    BYTES_LEFT.set(0);
    String id = thomas.id().toString();
    for (String[] command :
        new String[][] {{"case", "show", id}, {"case", "show", id, "--json"}, {"findings", id}}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(run(command, out, err)).as(err.toString(StandardCharsets.UTF_8)).isZero();
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("Disken er fuld");
      assertThat(out.toString(StandardCharsets.UTF_8)).isNotEmpty();
    }
    for (String[] command : new String[][] {{"case", "list"}, {"due"}, {"check"}}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(run(command, new ByteArrayOutputStream(), err))
          .as(err.toString(StandardCharsets.UTF_8))
          .isZero();
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path file = temp.resolve("indsigt.txt");
    String[] access = {"access", id, "--out", file.toString()};
    assertThat(run(access, new ByteArrayOutputStream(), err)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Disken er fuld");
    assertThat(file).doesNotExist();
    BYTES_LEFT.set(Long.MAX_VALUE);
    try (Vault vault = new Home(home.folder).open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  private int run(String[] command, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    Clock clock = Clock.fixed(Home.CLOCK.instant(), ZoneOffset.UTC);
    CommandSurroundings surroundings =
        new CommandSurroundings(
            home.vaults,
            new JsonBundleFiles(),
            new SignedContactFiles(),
            words ->
                new TaggedAccessDocuments(words, clock.getZone(), language -> step -> step.plain()),
            new TeamRules(new ContentPacks(new ContentPackReader())),
            new IcsCalendars(),
            clock,
            (vault, day) -> {},
            path -> 5,
            home.folder,
            path -> 0,
            path -> 0);
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InputStream.nullInputStream(),
            question -> Home.passphrase());
    return new CommandLineProgram(surroundings, terminal).run(command);
  }

  @Test
  void aPaperStandsBetweenTwoLinesAndGoesWhenTheLastCannotBeKept() throws IOException {
    CaseFile thomas = Home.thomas();
    Path file = temp.resolve("praktik.pdf");
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      WritePaper paper = new WritePaper(vault.audit());
      paper.write(thomas.id(), "Nørre Smede", file, () -> new byte[] {1, 2, 3});
      assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
      assertThat(vault.audit().entries())
          .extracting(AuditEntry::action)
          .containsExactly(AuditAction.BEGUN, AuditAction.PRINTED);
      BYTES_LEFT.set(0);
      Path other = temp.resolve("anden.pdf");
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(() -> paper.write(thomas.id(), "", other, () -> new byte[] {1}));
      assertThat(other).doesNotExist();
      BYTES_LEFT.set(Long.MAX_VALUE);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(
              () -> paper.write(thomas.id(), "", temp.resolve("er/her/ikke"), () -> new byte[1]));
    }
  }

  @Test
  @Tag("faults")
  @DisplayName("disk full while saving")
  void whileSaving(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    CaseFile thomas = Home.thomas();
    home.create().close();
    try (Vault vault = home.open()) {
      vault.caseFiles().add(thomas, "case.new");
    }
    int kept = 0;
    for (int i = 0; i < FaultTable.times(200, 12); i++) {
      row.tried();
      try (Vault vault = home.open()) {
        BYTES_LEFT.set(random.nextInt(80_000));
        try {
          vault
              .caseFiles()
              .edit(thomas.id(), MadeEdit.of("note.add", Home.noted(i + " " + "x".repeat(8_000))));
          kept++;
        } catch (StoreProblemException e) {
          assertThat(e.problem()).isEqualTo(new StoreProblem.NoSpace());
          row.detected();
        }
      }
      BYTES_LEFT.set(Long.MAX_VALUE);
      kept = look(home, thomas, kept, row);
    }
    row.end();
  }

  @Test
  @Tag("faults")
  @DisplayName("disk full while compacting")
  void whileCompacting(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    CaseFile thomas = Home.thomas();
    int kept = 0;
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
    for (int i = 0; i < FaultTable.times(100, 8); i++) {
      row.tried();
      try (Vault vault = home.open()) {
        vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("nr. " + i)));
        kept++;
        BYTES_LEFT.set(random.nextInt(120_000));
        try {
          Home.compact(vault);
        } catch (StoreProblemException e) {
          assertThat(e.problem())
              .isIn(new StoreProblem.NoSpace(), new StoreProblem.NotWritable("not compacted"));
          row.detected();
        }
        BYTES_LEFT.set(Long.MAX_VALUE);
        vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("og nr. " + i)));
        kept++;
      }
      kept = look(home, thomas, kept, row);
    }
    row.end();
  }

  @Test
  @Tag("faults")
  @DisplayName("disk full while a backup is taken")
  void whileBackingUp(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random random = FaultTable.random();
    CaseFile thomas = Home.thomas();
    Path usb = temp.resolve("usb");
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("x".repeat(19_000))));
      for (int i = 0; i < FaultTable.times(100, 8); i++) {
        row.tried();
        BYTES_LEFT.set(random.nextInt(1_500_000));
        BackupOutcome outcome = vault.backups().takeInto(usb);
        BYTES_LEFT.set(Long.MAX_VALUE);
        switch (outcome) {
          case BackupOutcome.Taken(Backup backup, int _) -> {
            if (!BackupArchive.intact(backup.file())) {
              row.silent(backup.toString());
            }
            Files.delete(backup.file());
          }
          case BackupOutcome.NoSpace _ -> {
            row.detected();
            try (var left = Files.list(usb)) {
              assertThat(left).isEmpty();
            }
          }
          default -> row.silent(outcome.toString());
        }
      }
    }
    look(home, thomas, 1, row);
    row.end();
  }

  /** Everything acknowledged is there; gives the number of notes, which may be one more. */
  private static int look(Home home, CaseFile file, int acknowledged, FaultTable row) {
    OpenVaultOutcome outcome = new Home(home.folder).tryOpen();
    if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
      row.lost(outcome.toString());
      return acknowledged;
    }
    try (Vault vault = opened.vault()) {
      int notes = vault.caseFiles().get(file.id()).notes().size();
      if (notes < acknowledged) {
        row.lost(notes + " instead of " + acknowledged);
      }
      if (!(vault.check() instanceof CheckReport.Sound)) {
        row.lost(vault.check().toString());
      }
      return notes;
    }
  }

  @Test
  void whatLeavesHasALineBeforeTheFileAndNoFileWithoutTheLastLine() {
    Clock clock = Clock.fixed(Home.CLOCK.instant(), ZoneOffset.UTC);
    Path file = temp.resolve("møder.ics");
    try (Vault vault = home.create()) {
      SampleCases.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).addTo(vault);
      CalendarFiles fillingTheDisk =
          (meetings, now) -> {
            // The line that it began is kept by now; the next one has no room.
            BYTES_LEFT.set(0);
            return new IcsCalendars().content(meetings, now);
          };
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(
              () ->
                  new WriteCalendar(vault, fillingTheDisk, () -> new Texts(Language.DANISH), clock)
                      .write(Optional.empty(), file, true))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.NoSpace()));
      BYTES_LEFT.set(Long.MAX_VALUE);
      assertThat(file).doesNotExist();
      assertThat(vault.audit().entries())
          .isNotEmpty()
          .allSatisfy(
              line -> {
                assertThat(line.action()).isEqualTo(AuditAction.BEGUN);
                assertThat(line.what()).isEqualTo("møder.ics");
              });
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

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
      return newFileChannelOutputStream(open("rw"), append);
    }
  }

  private static final class CountedChannel extends PassingChannel {
    CountedChannel(FileChannel file) {
      super(file);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      if (BYTES_LEFT.addAndGet(-bytes.remaining()) < 0) {
        BYTES_LEFT.set(0);
        throw new IOException("No space left on device");
      }
      return super.write(bytes, position);
    }
  }
}

package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brobygger.document.CanonicalJson;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/** A failed export leaves nothing; a name only ever stands for a whole file. */
class BundleWriterTest {
  @TempDir Path folder;

  private final CaseBundle bundle = TestBundles.samples();

  private WriteBundleProblem notWritten(JsonBundleFiles files, Path file) {
    WriteBundleOutcome outcome = files.write(bundle, file);
    assertThat(outcome).isInstanceOf(WriteBundleOutcome.NotWritten.class);
    return ((WriteBundleOutcome.NotWritten) outcome).problem();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aWrittenBundleIsTheOnlyFileLeft() throws IOException {
    Path file = folder.resolve("pakke.json");
    WriteBundleOutcome outcome = new JsonBundleFiles().write(bundle, file);
    assertThat(outcome).isEqualTo(new WriteBundleOutcome.Written(Files.size(file)));
    assertThat(left()).containsExactly(file);
  }

  @Test
  void whatAKillLeftGoesAtTheNextSaveToTheSameFolderAndNothingElseDoes() throws IOException {
    Instant longAgo = Instant.now().minus(Duration.ofHours(1));
    Path left = aged(".brobygger-4711.part", longAgo);
    List<Path> others =
        List.of(
            aged(".brobygger-4712.part", Instant.now().minusSeconds(60)),
            aged("brobygger-4711.part", longAgo),
            aged(".brobygger-4711.part.json", longAgo),
            aged(".brobygger-plan.part", longAgo),
            aged(".andet-4711.part", longAgo),
            Files.createDirectory(folder.resolve(".brobygger-4713.part")));
    Path file = folder.resolve("pakke.json");
    new JsonBundleFiles().write(bundle, file);
    assertThat(left).doesNotExist();
    assertThat(left()).contains(file).containsAll(others).hasSize(others.size() + 1);
  }

  private Path aged(String name, Instant when) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "noget");
    return Files.setLastModifiedTime(file, FileTime.from(when));
  }

  @Test
  void stoppedAtAnyStepItLeavesWhatWasThereBefore() throws IOException {
    Path file = folder.resolve("pakke.json");
    new JsonBundleFiles().write(another(), file);
    byte[] before = Files.readAllBytes(file);
    List<Integer> steps = new ArrayList<>();
    for (int stopAt = 1; stopAt <= 3; stopAt++) {
      int last = stopAt;
      assertThatThrownBy(
              () ->
                  new JsonBundleFiles()
                      .write(
                          bundle,
                          file,
                          (done, of) -> {
                            steps.add(done);
                            if (done == last) {
                              throw new CancellationException();
                            }
                          }))
          .isInstanceOf(CancellationException.class);
      assertThat(left()).containsExactly(file);
      assertThat(file).hasBinaryContent(before);
    }
    assertThat(steps).containsExactly(1, 1, 2, 1, 2, 3);
  }

  @Test
  void onlyTheWriterCanReadTheFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = folder.resolve("pakke.json");
    new JsonBundleFiles().write(bundle, file);
    assertThat(Files.getPosixFilePermissions(file).toString())
        .doesNotContain("GROUP")
        .doesNotContain("OTHERS");
  }

  @Test
  void aFullDiskLeavesNothing() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "only Linux has a disk that is always full");
    JsonBundleFiles files =
        new JsonBundleFiles(
            temporary -> FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE));
    assertThat(notWritten(files, folder.resolve("pakke.json")))
        .isEqualTo(new WriteBundleProblem.NoSpace());
    assertThat(left()).isEmpty();
  }

  @Test
  void aFileThatReadsBackDifferentlyIsDeletedAgain() throws IOException {
    JsonBundleFiles files =
        new JsonBundleFiles(
            temporary -> {
              // A drive that keeps something else than it was given.
              Files.writeString(temporary, new JsonBundleFiles().text(another()));
              return FileChannel.open(Files.createTempFile("kassér", ""), StandardOpenOption.WRITE);
            });
    assertThat(notWritten(files, folder.resolve("pakke.json")))
        .isEqualTo(new WriteBundleProblem.NotAsWritten("DIFFERENT"));
    assertThat(left()).isEmpty();
  }

  @Test
  void aFileThatReadsBackDamagedIsDeletedAgain() throws IOException {
    JsonBundleFiles files =
        new JsonBundleFiles(
            temporary -> {
              FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
              channel.write(ByteBuffer.wrap(new byte[] {'{', '}'}));
              channel.position(50);
              return channel;
            });
    assertThat(notWritten(files, folder.resolve("pakke.json")))
        .isInstanceOf(WriteBundleProblem.NotAsWritten.class);
    assertThat(left()).isEmpty();
  }

  @Test
  void aFailedExportLeavesTheEarlierBundleAsItWas() throws IOException {
    Path file = folder.resolve("pakke.json");
    new JsonBundleFiles().write(another(), file);
    byte[] before = Files.readAllBytes(file);
    JsonBundleFiles failing =
        new JsonBundleFiles(
            temporary -> {
              throw new IOException("No space left on device");
            });
    assertThat(notWritten(failing, file)).isEqualTo(new WriteBundleProblem.NoSpace());
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(left()).containsExactly(file);
  }

  @Test
  void anEarlierBundleIsReplaced() throws IOException {
    Path file = folder.resolve("pakke.json");
    new JsonBundleFiles().write(another(), file);
    assertThat(new JsonBundleFiles().write(bundle, file))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(Files.readString(file)).isEqualTo(new JsonBundleFiles().text(bundle));
  }

  @Test
  void anEmptyFileIsReplaced() throws IOException {
    Path file = Files.createFile(folder.resolve("pakke.json"));
    assertThat(new JsonBundleFiles().write(bundle, file))
        .isInstanceOf(WriteBundleOutcome.Written.class);
  }

  @Test
  void somebodysOtherFileIsNotOverwritten() throws IOException {
    Path file = folder.resolve("ferieplan.json");
    Files.writeString(file, "{\"uge\": 29}");
    assertThat(notWritten(new JsonBundleFiles(), file))
        .isEqualTo(new WriteBundleProblem.NameTaken());
    assertThat(Files.readString(file)).isEqualTo("{\"uge\": 29}");
  }

  @Test
  void aFolderOfThatName() {
    assertThat(notWritten(new JsonBundleFiles(), folder))
        .isEqualTo(new WriteBundleProblem.NameTaken());
  }

  @Test
  void aFolderThatDoesNotExistIsNotMade() {
    assertThat(notWritten(new JsonBundleFiles(), folder.resolve("ny/pakke.json")))
        .isEqualTo(new WriteBundleProblem.NoSuchFolder());
    assertThat(folder.resolve("ny")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenTo() throws IOException {
    JsonBundleFiles files =
        new JsonBundleFiles(
            temporary -> {
              throw new AccessDeniedException(temporary.toString());
            });
    assertThat(notWritten(files, folder.resolve("pakke.json")))
        .isEqualTo(new WriteBundleProblem.NotWritable("access denied"));
    assertThat(left()).isEmpty();
  }

  @Test
  void moreThanABundleHolds() throws IOException {
    BundleWriter writer =
        new BundleWriter(
            new BundleReader(new BundleSchema()), BundleWriter::openForWriting, Progress.UNSEEN);
    WriteBundleOutcome outcome =
        writer.write(bundle, new byte[BundleFormat.MOST_BYTES + 1], folder.resolve("p.json"));
    assertThat(outcome)
        .isEqualTo(
            new WriteBundleOutcome.NotWritten(
                new WriteBundleProblem.TooLarge(BundleFormat.MOST_BYTES)));
    assertThat(left()).isEmpty();
  }

  private CaseBundle another() {
    return new CaseBundle(bundle.header(), bundle.cases().subList(0, 1), List.of(), List.of());
  }

  /** Carried short it would be a file of some hundred kilobytes that nobody can take in. */
  @Test
  void moreTextThanAReaderHasRoomForIsNotWrittenEvenWhenItsFileIsSmall() throws IOException {
    CaseBundle.BundledCase bundled = bundle.cases().getFirst();
    String text = "Hun ringer selv, når bussen er forsinket. ".repeat(2_370);
    List<Revision> revisions = new ArrayList<>(bundled.history().revisions());
    for (int i = 0; i <= BundleFormat.MOST_WHOLE / text.length() + 1; i++) {
      revisions.add(
          new Revision(
              new RevisionId(CanonicalJson.sha256(JsonNodeFactory.instance.numberNode(i))),
              List.of(revisions.getLast().id()),
              "Anna Lund",
              TestBundles.DEVICE,
              Instant.EPOCH,
              RevisionKind.EDIT,
              "citizen.background",
              null,
              "[{\"op\":\"replace\",\"path\":\"/citizen/background\",\"value\":\""
                  + text
                  + i
                  + "\"}]"));
    }
    DocumentHistory history =
        new DocumentHistory(
            bundled.history().key(),
            bundled.history().document(),
            revisions.getLast().id(),
            revisions);
    CaseBundle large =
        new CaseBundle(
            bundle.header(),
            List.of(new CaseBundle.BundledCase(bundled.caseFile(), history)),
            List.of(),
            List.of());
    assertThat(new JsonBundleFiles().write(large, folder.resolve("pakke.json")))
        .isEqualTo(
            new WriteBundleOutcome.NotWritten(
                new WriteBundleProblem.TooLarge(BundleFormat.MOST_WHOLE)));
    assertThat(left()).isEmpty();
  }
}

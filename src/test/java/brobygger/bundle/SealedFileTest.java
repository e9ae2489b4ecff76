package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.bundle.BundleFiles.EnvelopeOutcome;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A good sealed bundle: who can read what of it, and how it gets onto the disk. */
class SealedFileTest extends SealedFiles {
  @Test
  void aGoodOneIsReadByEveryRecipientAndSaysWhoSignedIt() throws BundleRefusal {
    assertThat(code(GOOD)).isEqualTo("READ");
    assertThat(code(GOOD, ANNA, Trust.OWN)).isEqualTo("READ");
    assertThat(code(around(signedBy(ANNA, payload())))).isEqualTo("READ");
    SealedReader reader =
        new SealedReader(
            new BundleReader(new BundleSchema()), KeyRing.of(BO), each -> Trust.ROSTER);
    assertThat(reader.read(GOOD))
        .isEqualTo(
            new ReadBundleOutcome.Read(
                BUNDLE.withHeader(
                    BUNDLE
                        .header()
                        .signed(new BundleHeader.Signed(ANNA.fingerprint(), Trust.ROSTER)))));
  }

  @Test
  void theOutsideNamesSenderRecipientsAndNumberWithoutAnyKey() throws IOException {
    Path file = Files.write(folder.resolve("pakke.json"), GOOD);
    assertThat(files.envelope(file))
        .isEqualTo(
            new EnvelopeOutcome.Sealed(
                new SealedEnvelope(
                    2,
                    "Anna Lund",
                    ANNA.fingerprint(),
                    List.of(ANNA.fingerprint(), BO.fingerprint()),
                    1)));
    assertThat(files.read(file))
        .isEqualTo(new ReadBundleOutcome.Refused(new BundleProblem.Sealed()));
    assertThat(new String(GOOD, StandardCharsets.UTF_8))
        .doesNotContain(BUNDLE.cases().getFirst().caseFile().citizen().name());
  }

  @Test
  void aFileOverTheLimitIsNotEvenRead() throws IOException {
    Path large = folder.resolve("stor.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(BundleFormat.MOST_BYTES + 1L);
    }
    assertThat(files.envelope(large))
        .isEqualTo(
            new EnvelopeOutcome.Refused(
                new BundleProblem.TooLarge(BundleFormat.MOST_BYTES + 1L, BundleFormat.MOST_BYTES)));
  }

  @Test
  void aSealedBundleIsWrittenOpenedAgainAndOnlyThenThere() {
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(BUNDLE, file, ANNA, List.of(BO.card(), BO.card())))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(code(bytes(file))).isEqualTo("READ");
    assertThat(names()).containsExactly("pakke.json");
    // A bundle may take the place of a bundle.
    assertThat(files.write(BUNDLE, file, ANNA, List.of()))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(code(bytes(file))).isEqualTo("NOT_FOR_ME");
  }

  @Test
  void eightRecipientsAreTheMost() {
    List<ContactCard> seven =
        IntStream.range(0, 7).mapToObj(i -> TestPeople.person("P" + i, "").card()).toList();
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(BUNDLE, file, ANNA, seven))
        .isInstanceOf(WriteBundleOutcome.Written.class);
    List<ContactCard> eight = new ArrayList<>(seven);
    eight.add(EVA.card());
    assertThat(files.write(BUNDLE, folder.resolve("andre.json"), ANNA, eight))
        .isEqualTo(new WriteBundleOutcome.NotWritten(new WriteBundleProblem.TooManyRecipients(7)));
    assertThat(names()).containsExactly("pakke.json");
  }

  @Test
  void numbersAreSpreadOverAllDigits() {
    assertThat(ANNA.fingerprint()).isNotEqualTo(EVA.fingerprint());
    assertThat(Fingerprint.of(ANNA.card().signing(), ANNA.card().encryption()))
        .isEqualTo(ANNA.fingerprint());
    assertThat(Fingerprint.of(ANNA.card().encryption(), ANNA.card().signing()))
        .isNotEqualTo(ANNA.fingerprint());
  }

  private List<String> names() {
    try (var list = Files.list(folder)) {
      return list.map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

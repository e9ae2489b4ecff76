package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.document.RandomDocuments;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read, and the bytes are the same every time. */
class BundleRoundTripTest {
  private static final Path GOLDEN = Path.of("src/test/resources/brobygger/bundle/golden.json");

  private static final Path FIRST = GOLDEN.resolveSibling("format-1.json");

  @TempDir Path folder;

  private final JsonBundleFiles files = new JsonBundleFiles();

  @Test
  void everySampleCaseIsReadBackAsItWasWritten() {
    CaseBundle bundle = TestBundles.samples();
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(bundle, file)).isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(files.read(file)).isEqualTo(new ReadBundleOutcome.Read(bundle));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyDocumentTheDomainAcceptsIsReadBackAsItWasWritten(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    List<CaseFile> cases = List.of(random.caseFile(), random.caseFile());
    List<Company> companies = List.of(random.company());
    CaseBundle bundle = TestBundles.of(cases, companies);
    Path file = folder.resolve("pakke.json");
    assertThat(files.write(bundle, file)).isInstanceOf(WriteBundleOutcome.Written.class);
    assertThat(files.read(file)).isEqualTo(new ReadBundleOutcome.Read(bundle));
  }

  @Test
  void theGoldenFileIsReadAndWrittenBackByteForByte() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, files.text(((ReadBundleOutcome.Read) files.read(FIRST)).bundle()));
    }
    ReadBundleOutcome outcome = files.read(GOLDEN);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadBundleOutcome.Read.class,
            read -> {
              assertThat(read.bundle().cases()).hasSize(1);
              assertThat(read.bundle().companies()).hasSize(1);
              assertThat(read.bundle().refused()).isEmpty();
            });
    CaseBundle bundle = ((ReadBundleOutcome.Read) outcome).bundle();
    assertThat(files.text(bundle)).isEqualTo(Files.readString(GOLDEN));
  }

  /** What stood in it is the same, and goes on from here in the newest format. */
  @Test
  void theGoldenFileOfTheFirstFormatIsReadAsWell() {
    ReadBundleOutcome first = files.read(FIRST);
    assertThat(first).isInstanceOf(ReadBundleOutcome.Read.class);
    assertThat(first.equals(files.read(GOLDEN))).isTrue();
  }

  @Test
  void theSameBundleGivesTheSameTextTwice() {
    assertThat(files.text(TestBundles.samples())).isEqualTo(files.text(TestBundles.samples()));
  }

  @Test
  void theOutsideStandsFirstSoThatAReaderCanStopEarly() {
    assertThat(files.text(oneCase()))
        .startsWith("{\n  \"brobygger\" : \"bundle\",\n  \"format\" : 2,\n  \"id\" : \"")
        .endsWith("}\n");
  }

  private static CaseBundle oneCase() {
    CaseBundle samples = TestBundles.samples();
    return new CaseBundle(
        samples.header(),
        samples.cases().subList(0, 1),
        samples.companies().subList(0, 1),
        List.of());
  }
}

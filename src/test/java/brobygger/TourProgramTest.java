package brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.desktop.program.DesktopAssembly;
import brobygger.desktop.program.Papers;
import brobygger.desktop.program.TourProgram;
import brobygger.document.DocumentShape;
import brobygger.report.IcsCalendars;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.report.TaggedRoadDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole main job in the real window, without a display. */
class TourProgramTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int tour(Path folder) {
    Clock clock = Clock.systemDefaultZone();
    StoredVaults vaults = new StoredVaults(new H2Engine(), clock);
    JsonBundleFiles bundles = new JsonBundleFiles();
    return new TourProgram(
            home ->
                new DesktopAssembly(
                    vaults,
                    bundles,
                    new SignedContactFiles(),
                    home,
                    clock,
                    new Papers(
                        TaggedPlacementDocuments::new,
                        PrintedRecoveryKeys::new,
                        words ->
                            new TaggedAccessDocuments(
                                words, clock.getZone(), language -> step -> step.plain()),
                        new IcsCalendars(),
                        TaggedRoadDocuments::new)),
            vaults,
            TaggedPlacementDocuments::new,
            clock,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(folder);
  }

  /** Kept under target: a step that failed leaves a picture that says more than a stack trace. */
  @Test
  void leavesPicturesInBothThemesAndSizesTheBundleAndTheDocuments() throws IOException {
    Path folder = Path.of("target", "tour-test").toAbsolutePath();
    int exitCode = tour(folder);

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(exitCode).isZero();
    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder)) {
      pictures = files.filter(f -> f.toString().endsWith(".png")).sorted().toList();
    }
    assertThat(pictures.size()).isGreaterThanOrEqualTo(48);
    for (Path picture : pictures) {
      String size = picture.toString().replaceAll(".*-(\\d+x\\d+)\\.png", "$1");
      var image = ImageIO.read(picture.toFile());
      assertThat(image.getWidth() + "x" + image.getHeight()).as("%s", picture).isEqualTo(size);
    }
    assertThat(folder.resolve("cases.brobygger.json")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("description-1.txt"))).contains("Åkær Dyrepension");
    assertThat(Files.readAllBytes(folder.resolve("description-1.pdf")))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    nothingInClear(folder);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(folder.toString())
        .contains("cases.brobygger.json");
  }

  /** The bundle, the pictures and the documents are meant to leave the homes; nothing else is. */
  private static void nothingInClear(Path folder) {
    JsonNode bundle = JsonMapper.shared().readTree(folder.resolve("cases.brobygger.json").toFile());
    Set<String> words = new TreeSet<>();
    for (String kind : List.of("cases", "companies")) {
      bundle
          .get("contents")
          .get(kind)
          .forEach(each -> words.addAll(InClear.said(each.get("document"))));
    }
    SampleCases samples = SampleCases.on(LocalDate.of(2026, 11, 24));
    samples.cases().forEach(c -> words.addAll(InClear.said(DocumentShape.ofCase().write(c))));
    // Whose home it is stands in the key file: the opening screen greets its owner.
    words.removeAll(Set.of("Anna", "Anna Lund", "Bo Winther", "Job og Virksomhed"));
    assertThat(words)
        .contains("Maja Lind", "710104-4011", "7101044011", "Samira Aziz", "770981-4012")
        .contains("Åkær Dyrepension")
        .hasSizeGreaterThan(200);
    for (String home : List.of("home-consultant", "home-supervisor")) {
      assertThat(folder.resolve(home).resolve("cases.mv.db")).isNotEmptyFile();
      assertThat(InClear.found(folder.resolve(home), words)).isEmpty();
    }
  }

  @Test
  void aWordInClearIsFoundInContentAndNames(@TempDir Path folder) throws IOException {
    for (Charset charset : InClear.charsets()) {
      Path file = folder.resolve("file");
      Files.write(file, ("xx710104-4011yy Åkær").getBytes(charset));
      assertThat(InClear.found(folder, List.of("710104-4011", "Åkær", "Bo"))).hasSize(2);
      Files.delete(file);
    }
    Files.writeString(folder.resolve("Maja Lind.bin"), "");
    assertThat(InClear.found(folder, List.of("Maja Lind"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, '', '', false",
    "Linux, :0, '', true",
    "Linux, '', wayland-0, true",
    "Mac OS X, '', '', true",
    "Windows 11, '', '', true"
  })
  void aWindowNeedsADisplayOnLinux(String system, String x, String wayland, boolean shown) {
    assertThat(HomeFolder.hasDisplay(Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland), system))
        .isEqualTo(shown);
  }
}

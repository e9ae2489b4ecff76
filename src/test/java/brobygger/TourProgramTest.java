package brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.desktop.program.DesktopAssembly;
import brobygger.desktop.program.Papers;
import brobygger.desktop.program.TourProgram;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.store.H2Vaults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole main job in the real window, without a display. */
class TourProgramTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int tour(Path folder) {
    Clock clock = Clock.systemDefaultZone();
    H2Vaults vaults = new H2Vaults(clock);
    JsonBundleFiles bundles = new JsonBundleFiles();
    return new TourProgram(
            home ->
                new DesktopAssembly(
                    vaults,
                    bundles,
                    home,
                    clock,
                    new Papers(
                        TaggedPlacementDocuments::new,
                        PrintedRecoveryKeys::new,
                        words -> new TaggedAccessDocuments(words, clock.getZone()))),
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
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(folder.toString())
        .contains("cases.brobygger.json");
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

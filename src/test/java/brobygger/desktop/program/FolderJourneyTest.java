package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A folder with several bundles, given to the real window at once. */
final class FolderJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;
  private Path folder;
  private JourneyVault bo;

  @BeforeEach
  void aFolderWithThreeBundlesOneOfThemDamagedAndSomethingElse() throws IOException {
    folder = Files.createDirectory(home.resolve("Fra Ida, uge 48"));
    new JourneyVault(screen, home.resolve("ida"), "Ida Holm")
        .holding(
            vault -> {
              write(vault, "Søren Østergård", "sager-1.json");
              write(vault, "Maja Lind", "sager-2.json");
              write(vault, "Åge Bæk", "sager-3.json");
            });
    byte[] whole = Files.readAllBytes(folder.resolve("sager-2.json"));
    Files.write(folder.resolve("sager-2.json"), java.util.Arrays.copyOf(whole, 300));
    Files.writeString(folder.resolve("kort.json"), "{\"noget\":\"andet\"}");
    bo = new JourneyVault(screen, home.resolve("bo"), "Bo Krogh").holding(vault -> {});
  }

  private void write(Vault vault, String name, String file) {
    CaseFile opened =
        FiveSteps.open(name, new Owner("Ida Holm", "Havnekøbing"), LocalDate.of(2026, 11, 2));
    vault.caseFiles().add(opened, "case.new");
    JsonBundleFiles files = new JsonBundleFiles();
    new ExportBundle(vault, files)
        .export(
            new GatherBundle(vault, files, RecordingDesk.CLOCK, UUID::randomUUID)
                .gather(List.of(opened.id()), ""),
            folder.resolve(file));
  }

  private void look(LiveWindow live, Path... given) {
    live.files = List.of(given);
    live.press("#nav-exchange");
    live.toggle("#exchange-take");
    live.press("#exchange-choose");
  }

  private int cases(LiveWindow live) {
    return bo.read(live, vault -> vault.caseFiles().documents().size());
  }

  @Test
  void oneFileAfterTheOtherIsLookedAtAndAllAreUndoneTogether() {
    LiveWindow live = bo.unlocked("#nav-exchange");
    try (live) {
      look(live, folder);
      live.until(() -> live.words().contains("Fil 2 af 4: sager-1.json"), "the first bundle");
      live.pictures("folder-first");
      live.press("#exchange-import");
      live.until(() -> live.words().contains("Næste fil"), "it is in");
      live.pictures("folder-taken");
      live.press("#exchange-away");
      assertThat(live.says("#exchange-refused")).contains("beskadiget");
      assertThat(live.words()).contains("Fil 3 af 4: sager-2.json");
      live.pictures("folder-refused");
      live.press("#exchange-next");
      live.until(() -> live.words().contains("Fil 4 af 4: sager-3.json"), "the last bundle");
      live.press("#exchange-import");
      live.until(() -> live.words().contains("Færdig"), "all are in");
      live.press("#exchange-away");
      assertThat(live.says("#exchange-last")).contains("2 sager");
      live.press("#exchange-undo");
      new ActionCounter(screen, live).chord(KeyCode.SPACE);
      assertThat(live.says("#exchange-undone")).contains("2 sager");
    }
    assertThat(cases(live)).isZero();
  }

  @Test
  void theRestCanBeLeft() {
    LiveWindow live = bo.unlocked("#nav-exchange");
    try (live) {
      look(live, folder.resolve("sager-1.json"), folder.resolve("sager-3.json"));
      live.until(() -> live.words().contains("Fil 1 af 2: sager-1.json"), "the first bundle");
      live.press("#exchange-import");
      live.until(() -> live.words().contains("Næste fil"), "it is in");
      live.press("#exchange-rest");
      live.until(() -> live.isSeen("#exchange-choose"), "done");
    }
    assertThat(cases(live)).isEqualTo(1);
  }

  @Test
  void whatWasDoneIsKeptAsTextAndNeverOverAnotherFile() throws IOException {
    LiveWindow live = bo.unlocked("#nav-exchange");
    Path receipt = home.resolve("kvittering-2026-11-24.txt");
    try (live) {
      live.folder = Optional.of(home);
      look(live, folder.resolve("sager-1.json"));
      live.press("#exchange-import");
      live.until(() -> live.isSeen("#exchange-report"), "it is in");
      live.press("#exchange-report");
      live.until(() -> Files.exists(receipt), "the receipt");
      live.until(
          () -> live.words().contains("Kvitteringen er gemt: kvittering-2026-11-24.txt"), "said");
      live.pictures("folder-receipt");
      live.press("#exchange-report");
      live.until(() -> live.words().contains("Kvitteringen er ikke gemt"), "it is there already");
    }
    assertThat(Files.readString(receipt)).contains("sager-1.json", "Ida Holm", "Søren Østergård");
  }

  @Test
  void aFolderWithoutBundlesSaysSo() throws IOException {
    Path empty = Files.createDirectory(home.resolve("Tom mappe"));
    LiveWindow live = bo.unlocked("#nav-exchange");
    try (live) {
      look(live, empty);
      assertThat(live.says("#exchange-refused")).contains("ingen sagspakker", "Tom mappe");
    }
  }
}

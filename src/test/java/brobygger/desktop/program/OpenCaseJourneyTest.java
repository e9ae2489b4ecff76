package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A bundle changes the very case that is open and being written in. */
final class OpenCaseJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  private static final CaseFile CASE = SampleCase.rich().now();
  private static final String HERS = "Samira skærer grønt og rører dressing hver morgen.";
  private static final String HIS = "Bo: Samira vil være køkkenmedhjælper.";

  @TempDir private Path home;
  private JourneyVault anna;

  @BeforeEach
  void theSameCaseInTwoVaults() {
    Path toBo = home.resolve("til-bo.json");
    anna =
        new JourneyVault(screen, home.resolve("anna"), "Anna Dahl")
            .holding(
                vault -> {
                  vault.companies().add(SampleCase.KITCHEN, "company.new");
                  vault.caseFiles().add(CASE, "case.new");
                  write(vault, toBo);
                });
    new JourneyVault(screen, home.resolve("bo"), "Bo Krogh")
        .holding(
            vault -> {
              take(vault, toBo);
              vault
                  .caseFiles()
                  .edit(
                      CASE.id(),
                      MadeEdit.of(
                          "description.edit", file -> described(file, d -> d.withPurpose(HIS))));
              write(vault, home.resolve("fra-bo.json"));
            });
  }

  private static CaseFile described(CaseFile file, UnaryOperator<PlacementDescription> edit) {
    Placement first = file.placements().getFirst();
    return file.withPlacements(List.of(first.withDescription(edit.apply(first.description()))));
  }

  private static void write(Vault vault, Path file) {
    JsonBundleFiles files = new JsonBundleFiles();
    new ExportBundle(vault, files)
        .export(
            new GatherBundle(vault, files, RecordingDesk.CLOCK, UUID::randomUUID)
                .gather(List.of(CASE.id()), ""),
            file);
  }

  private static void take(Vault vault, Path file) {
    PreviewOutcome outcome = new PreviewBundle(vault, new JsonBundleFiles()).preview(file);
    new ImportBundle(vault, new JsonBundleFiles())
        .take(((PreviewOutcome.Ready) outcome).preview(), id -> true);
  }

  private static void openDescription(LiveWindow live) {
    new ActionCounter(screen, live)
        .chord(KeyCode.CONTROL, KeyCode.K)
        .type("samira")
        .chord(KeyCode.ENTER)
        .click("#tab-description");
    live.on("#description-TASKS");
  }

  private static String field(LiveWindow live, String code) {
    return ((TextInputControl) live.on("#description-" + code)).getText();
  }

  @Test
  void whatWasBeingWrittenAndWhatArrivedStandSideBySide() {
    LiveWindow live = anna.unlocked("#nav-exchange");
    try (live) {
      openDescription(live);
      live.write("#description-TASKS", HERS);
      live.files = List.of(home.resolve("fra-bo.json"));
      live.press("#nav-exchange");
      live.toggle("#exchange-take");
      live.press("#exchange-choose");
      live.until(() -> live.isSeen("#exchange-import"), "the bundle");
      live.press("#exchange-import");
      live.until(() -> live.words().contains("Færdig"), "it is in");
      openDescription(live);
      live.until(() -> field(live, "PURPOSE").equals(HIS), "what arrived");
      assertThat(field(live, "TASKS")).isEqualTo(HERS);
      live.pictures("open-case-arrived");
      live.write("#description-TASKS", HERS + " Hun rydder af.");
    }
    PlacementDescription kept = anna.kept(live).placements().getFirst().description();
    assertThat(kept.purpose()).isEqualTo(HIS);
    assertThat(kept.tasks()).isEqualTo(HERS + " Hun rydder af.");
    assertThat(anna.kept(live).conflicts()).isEmpty();
  }
}

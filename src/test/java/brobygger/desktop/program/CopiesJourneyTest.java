package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.samples.SampleCases;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Copies to read, opened in the real window: read word for word, and never cases. */
final class CopiesJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;
  private JourneyVault bo;

  @BeforeEach
  void twoKindsOfCopies() {
    new JourneyVault(screen, home.resolve("ida"), "Ida Holm")
        .holding(
            vault -> {
              SampleCases samples = SampleCases.on(SampleCase.TODAY);
              samples.companies().forEach(each -> vault.companies().add(each, "company.new"));
              samples.cases().forEach(each -> vault.caseFiles().add(each, "case.new"));
              vault.companies().add(SampleCase.KITCHEN, "company.new");
              CaseFile samira = SampleCase.rich().now();
              vault.caseFiles().add(samira, "case.new");
              write(vault, BundleView.EMPLOYER, List.of(samira.id()));
              write(
                  vault,
                  BundleView.PSEUDONYMISED,
                  samples.cases().stream().map(CaseFile::id).toList());
            });
    bo = new JourneyVault(screen, home.resolve("bo"), "Bo Krogh").holding(vault -> {});
  }

  private void write(Vault vault, BundleView view, List<CaseFileId> cases) {
    JsonBundleFiles files = new JsonBundleFiles();
    new ExportBundle(vault, files)
        .export(
            new GatherBundle(vault, files, RecordingDesk.CLOCK, UUID::randomUUID)
                .gather(cases, "", view, Optional.empty()),
            cases,
            List.of(Dispatches.ANYBODY),
            home.resolve(view + ".json"));
  }

  private void look(LiveWindow live, Path... given) {
    live.files = List.of(given);
    live.press("#nav-exchange");
    live.toggle("#exchange-take");
    live.press("#exchange-choose");
  }

  @Test
  void theEmployersCopyIsReadAndPutAway() {
    LiveWindow live = bo.unlocked("#nav-exchange");
    try (live) {
      look(live, home.resolve("EMPLOYER.json"));
      live.until(() -> live.isSeen("#copies-content"), "the copy");
      assertThat(live.says("#copies-kind")).contains("kun til at læse");
      assertThat(live.words()).contains("Samira Aziz", "Fylde salatbaren op");
      assertThat(live.words()).doesNotContain("Notater");
      live.pictures("copies-employer");
      live.press("#copies-away");
      live.until(() -> live.isSeen("#exchange-choose"), "the beginning");
    }
    List<CaseFile> kept = bo.read(live, vault -> vault.caseFiles().documents());
    assertThat(kept).isEmpty();
  }

  @Test
  void copiesWithoutNamesAreReadOneAtATime() {
    LiveWindow live = bo.unlocked("#nav-exchange");
    try (live) {
      look(live, home.resolve("PSEUDONYMISED.json"), home.resolve("EMPLOYER.json"));
      live.until(() -> live.isSeen("#copies-names"), "the copies");
      ListView<?> names = (ListView<?>) live.on("#copies-names");
      assertThat(names.getItems()).hasSizeGreaterThan(3);
      assertThat(live.words()).contains("Fil 1 af 2: PSEUDONYMISED.json", "P1");
      screen.onScreen(
          () -> {
            names.getSelectionModel().select(2);
            return true;
          });
      live.until(() -> live.words().contains("P3"), "the third");
      live.pictures("copies-pseudonymised");
      live.press("#copies-away");
      live.until(() -> live.words().contains("Fil 2 af 2: EMPLOYER.json"), "the next file");
    }
  }
}

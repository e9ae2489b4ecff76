package brobygger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.open.OpenView;
import brobygger.desktop.open.OpenViewModel;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every screen of the shell as a picture, with the sample cases and with nothing at all. */
final class ScreensPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();
  @TempDir private Path home;

  @Test
  void today() {
    take("today", 100, samples(), model -> {});
    take("today-150", 150, samples(), model -> {});
    take("today-empty", 100, new MemoryVault(), model -> {});
  }

  @Test
  void neverOneScrollBarInsideAnother() {
    for (int percent : new int[] {100, 125, 150, 200}) {
      for (int height : new int[] {600, 700, 900}) {
        assertThat(barsInBars(percent, height)).as("%d %% in %d pixels", percent, height).isEmpty();
      }
    }
  }

  /** Scrolling panes of Today that stand in another that scrolls as well. */
  private List<ScrollPane> barsInBars(int percent, int height) {
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(screen(samples(), model -> {}), 1024, height);
              new Look(Theme.LIGHT, percent).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    return pictures.onScreen(
        () -> {
          List<ScrollPane> inside =
              stage.getScene().getRoot().lookupAll(".scroll-pane").stream()
                  .map(ScrollPane.class::cast)
                  .filter(ScreensPictureTest::scrolls)
                  .filter(ScreensPictureTest::isInScrolling)
                  .toList();
          ScreenPictures.away(stage);
          return inside;
        });
  }

  private static boolean scrolls(ScrollPane pane) {
    return pane.getContent() != null
        && pane.getContent().getLayoutBounds().getHeight()
            > pane.getViewportBounds().getHeight() + 1;
  }

  private static boolean isInScrolling(ScrollPane pane) {
    for (Parent above = pane.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane outer && scrolls(outer)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatIsNotTextGrowsWithTheText() {
    double[] small = sizes(100);
    double[] large = sizes(200);
    for (int i = 0; i < small.length; i++) {
      assertThat(large[i] / small[i]).as("part " + i).isBetween(1.9, 2.1);
    }
  }

  private double[] sizes(int percent) {
    FontIcon icon = new FontIcon(Feather.LOCK);
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene =
                  new Scene(new StackPane(screen(samples(), model -> {}), icon), 1440, 900);
              new Look(Theme.LIGHT, percent).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    return pictures.onScreen(
        () -> {
          Parent root = stage.getScene().getRoot();
          double[] found = {
            icon.getIconSize(),
            ((Region) root.lookup(".brand-steps")).getWidth(),
            ((Region) root.lookup(".dot")).getWidth()
          };
          ScreenPictures.away(stage);
          return found;
        });
  }

  @Test
  void theCardsAtTheRightEndWhereTheScreenEnds() {
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(screen(samples(), model -> {}), 1440, 900);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    double[] ends =
        pictures.onScreen(
            () ->
                Stream.of(".week", ".next-visit")
                    .map(part -> stage.getScene().getRoot().lookup(part))
                    .mapToDouble(part -> part.localToScene(part.getLayoutBounds()).getMaxX())
                    .toArray());
    assertThat(ends[1]).isEqualTo(ends[0]);
    pictures.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  @Test
  void cases() {
    take("cases", 100, samples(), model -> model.openScreen("cases"));
    take("cases-empty", 100, new MemoryVault(), model -> model.openScreen("cases"));
  }

  @Test
  void companies() {
    take("companies", 100, samples(), model -> model.openScreen("companies"));
    take("companies-empty", 100, new MemoryVault(), model -> model.openScreen("companies"));
  }

  @Test
  void settings() {
    take("settings", 100, samples(), model -> model.openScreen("settings"));
  }

  @Test
  void caseFrame() {
    MemoryVault vault = samples();
    CasePlace place = CasePlace.of(vault.caseFiles().documents().getFirst().id());
    take("case", 100, vault, model -> model.openCase(place));
  }

  @Test
  void openingForTheFirstTime() {
    takeOpen(
        "open-first",
        () -> {
          OpenViewModel model = opening(false);
          model.first().passphrase().passphraseProperty().set("fire heste i regnvejr");
          return model;
        });
  }

  @Test
  void theRecoveryKey() {
    takeOpen("open-recovery", this::made);
    takeOpen(
        "open-recovery-check",
        () -> {
          OpenViewModel model = made();
          model.recoveryKey().writtenDown();
          model.recoveryKey().typedProperty().set("ABCDE");
          model.recoveryKey().check();
          return model;
        });
  }

  private OpenViewModel made() {
    OpenViewModel model = opening(false);
    model.first().nameProperty().set("Anna Lund");
    model.first().passphrase().passphraseProperty().set("fire heste i regnvejr");
    model.first().passphrase().againProperty().set("fire heste i regnvejr");
    model.go();
    return model;
  }

  @Test
  void theForgottenPassphrase() {
    takeOpen(
        "open-forgotten",
        () -> {
          OpenViewModel model = opening(true);
          model.forget();
          model.forgotten().recoveryProperty().set("4T9QK 7ZB3M");
          model.forgotten().chosen().passphraseProperty().set("fire heste i regnvejr");
          model.forgotten().go();
          return model;
        });
  }

  @Test
  void unlocking() {
    takeOpen(
        "open-unlock",
        () -> {
          OpenViewModel model = opening(true);
          model.passphraseProperty().set("forkert");
          model.go();
          return model;
        });
  }

  private void takeOpen(String name, Supplier<OpenViewModel> model) {
    assertThat(pictures.take(name, () -> new OpenView(model.get(), new Texts(Language.DANISH))))
        .hasSize(4);
  }

  private void take(String name, int percent, MemoryVault vault, Consumer<ShellViewModel> go) {
    assertThat(pictures.take(name, percent, () -> screen(vault, go)))
        .hasSize(4)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private Parent screen(MemoryVault vault, Consumer<ShellViewModel> go) {
    TestWindow window = new TestWindow(home, List.of());
    Workbench workbench = window.workbench(vault);
    ShellViewModel model = new ShellViewModel(workbench);
    go.accept(model);
    return window.shell(workbench, model, Language.DANISH).node();
  }

  private static MemoryVault samples() {
    return MemoryVault.withSamples(LocalDate.of(2026, 11, 24));
  }

  private OpenViewModel opening(boolean there) {
    return new OpenViewModel(
        TestWindow.door(new FakeVaults(there), home, BackgroundWork.onThisThread()),
        MemoryVault::new,
        (vault, sample) -> {});
  }
}

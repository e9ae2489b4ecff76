package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.contacts.CardPlaces;
import brobygger.desktop.exchange.ExchangeFiles;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.Pictures;
import brobygger.desktop.shell.MainWindow;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.report.IcsCalendars;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.report.TaggedAccessDocuments;
import brobygger.report.TaggedPlacementDocuments;
import brobygger.report.TaggedRoadDocuments;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.work.TeamRules;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as the program connects it, over a real vault, with a cheap passphrase. */
final class LiveWindow implements AutoCloseable, BackupPlaces, ExchangeFiles, CardPlaces {
  static final String PASSPHRASE = "fire heste i regnvejr";

  final Vaults vaults;
  final MainWindow window;
  private final ScreenPictures screen;
  private final Stage stage;
  private boolean hidden;

  /** What the platform's windows would answer. */
  Optional<Path> folder = Optional.empty();

  Optional<Path> file = Optional.empty();

  /** Several at once, or folders. */
  List<Path> files = List.of();

  LiveWindow(ScreenPictures screen, Path home) {
    this(screen, home, List.of());
  }

  /** With a team's own packs. */
  LiveWindow(ScreenPictures screen, Path home, List<ContentPack> own) {
    this.screen = screen;
    vaults =
        new StoredVaults(
            new H2Engine(),
            RecordingDesk.CLOCK,
            new Argon2Cost(8 * 1024, 1, 1),
            home.resolveSibling("state"));
    DesktopAssembly assembly =
        new DesktopAssembly(
                vaults,
                new JsonBundleFiles(),
                new SignedContactFiles(),
                home,
                RecordingDesk.CLOCK,
                new Papers(
                    TaggedPlacementDocuments::new,
                    PrintedRecoveryKeys::new,
                    words ->
                        new TaggedAccessDocuments(
                            words, RecordingDesk.CLOCK.getZone(), language -> step -> step.plain()),
                    new IcsCalendars(),
                    TaggedRoadDocuments::new))
            .by(new TeamRules(new ContentPacks(new ContentPackReader(), own)))
            .asking(
                new FileQuestions(
                    this,
                    this,
                    (asking, name) -> folder.map(f -> f.resolve(name)),
                    (asking, name) -> folder.map(f -> f.resolve(name)),
                    this));
    stage = screen.onScreen(Stage::new);
    window =
        screen.onScreen(
            () -> {
              stage.setOnHidden(event -> hidden = true);
              stage.setX(0);
              stage.setY(0);
              return assembly.show(stage);
            });
    screen.settle();
  }

  @Override
  public Optional<Path> folder(Node asking) {
    return folder;
  }

  @Override
  public Optional<Path> file(Node asking) {
    return file;
  }

  @Override
  public Optional<Path> report(Node asking, String suggestedName) {
    return folder.map(f -> f.resolve(suggestedName));
  }

  @Override
  public List<Path> toReadAll(Node asking) {
    return files.isEmpty() ? file.stream().toList() : files;
  }

  @Override
  public Optional<Path> toWrite(Node asking, String suggestedName) {
    return folder.map(f -> f.resolve(suggestedName));
  }

  @Override
  public Optional<Path> toRead(Node asking) {
    return file;
  }

  /** Waits until something is so. */
  void until(BooleanSupplier so, String what) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!screen.onScreen(() -> isSo(so))) {
      assertThat(System.nanoTime())
          .as("%s; the keyboard is at %s", what, window.scene().getFocusOwner())
          .isLessThan(end);
      screen.settle();
      Thread.onSpinWait();
    }
    screen.settle();
  }

  private static boolean isSo(BooleanSupplier so) {
    try {
      return so.getAsBoolean();
    } catch (NotYetException e) {
      return false;
    }
  }

  /** A node is asked for on the screen's thread, where nobody can wait for it. */
  private static final class NotYetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYetException(String selector) {
      super(selector);
    }
  }

  /** Waits for a node and hands it over; on the screen's thread it must be there. */
  Node on(String selector) {
    if (Platform.isFxApplicationThread()) {
      return Optional.ofNullable(find(selector)).orElseThrow(() -> new NotYetException(selector));
    }
    until(() -> find(selector) != null, selector);
    return Objects.requireNonNull(find(selector), selector);
  }

  /** Waits for a node, and says whether it and everything around it is shown. */
  boolean isSeen(String selector) {
    return Sight.isSeen(on(selector));
  }

  @Nullable Node find(String selector) {
    return window.scene().getRoot().lookup(selector);
  }

  /** Waits until a label says something. */
  String says(String selector) {
    until(
        () -> find(selector) instanceof Labeled label && !label.getText().isEmpty(),
        selector + " says something");
    return ((Labeled) on(selector)).getText();
  }

  void press(String selector) {
    Node node = on(selector);
    until(() -> !node.isDisabled(), selector + " can be pressed");
    screen.onScreen(
        () -> {
          ((Button) node).fire();
          return true;
        });
    screen.settle();
  }

  /** Presses the first button that says so. */
  void pressWords(String words) {
    until(() -> button(words).isPresent(), words);
    Button found = button(words).orElseThrow();
    screen.onScreen(
        () -> {
          found.fire();
          return true;
        });
    screen.settle();
  }

  /** The first button that says so. */
  Optional<Button> button(String words) {
    return window.scene().getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> words.equals(each.getText()))
        .findFirst();
  }

  /** Everything that is written in the window now, prompts included. */
  List<String> words() {
    return screen.onScreen(
        () ->
            window.scene().getRoot().lookupAll("*").stream()
                .flatMap(
                    node ->
                        switch (node) {
                          case Labeled label -> Stream.ofNullable(label.getText());
                          case TextInputControl input -> Stream.ofNullable(input.getPromptText());
                          default -> Stream.empty();
                        })
                .filter(text -> !text.isBlank())
                .distinct()
                .toList());
  }

  /** Presses a tab or a filter. */
  void toggle(String selector) {
    ToggleButton node = (ToggleButton) on(selector);
    screen.onScreen(
        () -> {
          node.fire();
          return true;
        });
    screen.settle();
  }

  void write(String selector, String text) {
    Node node = on(selector);
    screen.onScreen(
        () -> {
          ((TextInputControl) node).setText(text);
          return true;
        });
    screen.settle();
  }

  void key(String selector, KeyCode code) {
    Node node = on(selector);
    screen.onScreen(
        () -> {
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
          }
          return true;
        });
    screen.settle();
  }

  /** Pictures in both themes and both sizes of what the window shows now. */
  void pictures(String name) {
    for (Theme theme : Theme.values()) {
      for (int width : new int[] {1024, 1440}) {
        looking(theme, 100, width, width == 1024 ? 700 : 900);
        picture(name + "-" + theme.code() + "-" + width);
      }
    }
  }

  /** Makes the window that large, in a theme and at a text size in percent. */
  void looking(Theme theme, int percent, int width, int height) {
    screen.onScreen(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          new Look(theme, percent).applyTo(window.scene());
          return true;
        });
    screen.settle();
  }

  /** One picture of what the window shows now. */
  void picture(String name) {
    screen.onScreen(
        () -> {
          Path written = Path.of("target", "pictures", name + ".png");
          Pictures.write(window.scene(), written);
          assertThat(Files.size(written)).isPositive();
          return true;
        });
  }

  /** Cuts the end off the database of a closed vault. */
  static byte[] damage(Path home) throws IOException {
    Path database = home.resolve("cases.mv.db");
    byte[] whole = Files.readAllBytes(database);
    byte[] hurt = java.util.Arrays.copyOf(whole, whole.length / 2);
    Files.write(database, hurt);
    return hurt;
  }

  @Override
  public void close() {
    boolean[] locked = {false};
    screen.onScreen(
        () -> {
          window.lock(() -> locked[0] = true);
          return true;
        });
    until(() -> locked[0], "the vault is locked");
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          // The program waits for it, or it would run on without a window.
          assertThat(hidden).as("whoever opened the window hears that it closed").isTrue();
          return true;
        });
  }
}

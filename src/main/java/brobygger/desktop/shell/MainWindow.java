package brobygger.desktop.shell;

import brobygger.desktop.Dialogs.Question;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.field.OnePress;
import brobygger.desktop.look.Look;
import brobygger.desktop.open.OpenView;
import brobygger.desktop.open.OpenViewModel;
import brobygger.desktop.settings.Preferences;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.edit.EditProblem;
import brobygger.guide.ContentPack;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: what opens it, what it shows when a vault is open, and how it looks. */
@Lives(Lifetime.PROGRAM)
public final class MainWindow {
  private final Stage stage;
  private final SettingsViewModel settings;
  private final Supplier<OpenViewModel> opening;
  private final Function<Workbench, ShellParts> parts;
  private final BackupPlaces places;
  private final Function<Language, ContentPack> pack;
  private final Map<Language, Texts> words = new EnumMap<>(Language.class);
  private final Scene scene = new Scene(new StackPane(), 1440, 900);
  private @Nullable OpenViewModel open;

  /** Read by whoever has to close the vault when the screen's thread no longer answers. */
  private volatile @Nullable OpenedVault opened;

  private @Nullable Language shown;
  private OpenedVault.@Nullable Left left;
  private @Nullable Shell view;
  private boolean expecting;

  /**
   * @param opening makes the model of the opening screen, anew after each lock
   * @param parts makes the screens and tabs of an opened vault
   * @param places asks where backups are
   * @param pack the question cards of a language
   */
  public MainWindow(
      Stage stage,
      SettingsViewModel settings,
      Supplier<OpenViewModel> opening,
      Function<Workbench, ShellParts> parts,
      BackupPlaces places,
      Function<Language, ContentPack> pack) {
    this.places = places;
    this.stage = stage;
    this.settings = settings;
    this.opening = opening;
    this.parts = parts;
    this.pack = pack;
  }

  /** A vault is on its way that needs nobody to open it: until it is here, only that is said. */
  public void expect() {
    expecting = true;
  }

  /** Shows the opening screen. */
  public void show() {
    OnePress.guard(scene);
    stage.setScene(scene);
    KeptFocus.in(scene);
    KeysOrPointer.in(scene);
    stage.setOnCloseRequest(
        event -> {
          if (opened != null) {
            event.consume();
            lock(stage::close);
          } else if (open != null) {
            open.leave();
          }
        });
    openAgain();
    settings.preferencesProperty().subscribe(this::look);
    stage.show();
  }

  /** Whether a vault is open whose content is not for everyone to see. */
  public boolean isPrivate() {
    OpenedVault now = opened;
    return now != null && now.isPrivate();
  }

  /** Shows an opened vault; after a lock, at the place where the user was. */
  public void enter(Workbench workbench) {
    expecting = false;
    OpenedVault now =
        new OpenedVault(workbench, new ShellViewModel(workbench), parts.apply(workbench));
    opened = now;
    OpenedVault.Left before = left;
    left = null;
    now.load(
        () -> {
          if (before != null) {
            now.resume(before);
          }
          build();
          if (view != null) {
            view.toWork();
          }
        });
  }

  /** Builds everything anew at the same place: the person has another name, for example. */
  public void again() {
    OpenedVault now = opened;
    if (now != null) {
      now.model()
          .flush(
              () -> {
                left = now.left();
                enter(now.workbench());
              });
    }
  }

  /** Keeps what is being typed, closes the vault and goes back to the opening screen. */
  public void lock(Runnable whenLocked) {
    OpenedVault now = opened;
    if (now == null) {
      whenLocked.run();
      return;
    }
    if (view != null) {
      view.leaveFields();
    }
    now.model()
        .flush(
            () -> {
              Shell view = this.view;
              if (now.workbench().saved().problem().isPresent() && view != null) {
                Texts texts = view.texts();
                Question question =
                    new Question(
                        texts.of("shell.lose.title"),
                        texts.of("shell.lose.text"),
                        texts.of("shell.lose.action"),
                        true);
                view.dialogs().ask(question, () -> close(now, whenLocked));
              } else {
                close(now, whenLocked);
              }
            });
  }

  /** Locks, and lets the opening screen work on the closed vault first. */
  public void lockFor(Consumer<OpenViewModel> work) {
    lock(
        () -> {
          OpenViewModel now = open;
          if (now != null) {
            work.accept(now);
          }
        });
  }

  /**
   * Keeps what is being typed and closes the vault without asking anything: the computer wants the
   * program to end.
   */
  public void end(Runnable whenEnded) {
    OpenedVault now = opened;
    OpenViewModel before = open;
    if (now != null) {
      now.model().flush(() -> close(now, whenEnded));
    } else {
      if (before != null) {
        before.leave();
      }
      whenEnded.run();
    }
  }

  /** Locks because there is no more memory, and says so. */
  public void lockForWantOfMemory(Runnable whenLocked) {
    end(
        () -> {
          OpenViewModel now = open;
          if (now != null) {
            now.say(OpenViewModel.Message.MEMORY);
          }
          whenLocked.run();
        });
  }

  /**
   * Closes the vault when the screen's thread no longer answers; may be called from any thread, and
   * calls back from another.
   */
  public void abandon(Runnable whenClosed) {
    OpenedVault now = opened;
    if (now == null) {
      whenClosed.run();
    } else {
      now.abandon(whenClosed);
    }
  }

  private void close(OpenedVault now, Runnable whenLocked) {
    left = now.left();
    now.close(
        () -> {
          opened = null;
          openAgain();
          build();
          whenLocked.run();
        });
  }

  /** Says in the user's words what went wrong, wherever the user is. */
  public void problem(Throwable problem) {
    if (expecting) {
      expecting = false;
      build();
    }
    Shell built = view;
    if (built != null) {
      built.dialogs().problem(problem);
    } else if (open != null) {
      open.failed();
    }
  }

  /**
   * Says that something went wrong which nobody expected, and what is kept.
   *
   * @param code what to tell support
   */
  public void uncaught(String code) {
    Shell built = view;
    if (built != null) {
      Texts texts = built.texts();
      boolean kept =
          built.saved().stateProperty().get() == brobygger.desktop.SavedState.State.SAVED;
      built
          .dialogs()
          .tell(
              texts.of("problem.uncaught.title"),
              texts.of(kept ? "problem.uncaught.kept" : "problem.uncaught.unsaved", code));
    } else if (open != null) {
      open.failed();
    }
  }

  /** Says why an edit was refused. */
  public void refused(EditProblem why) {
    Shell built = view;
    if (built != null) {
      built.dialogs().problem(why.thrown());
    }
  }

  /** Something the opening screen has to say, such as how the program ended last time. */
  public void say(OpenViewModel.Message message) {
    if (open != null) {
      open.say(message);
    }
  }

  /** A second has passed: what belongs to an open vault looks at the clock. */
  public void tick() {
    OpenedVault now = opened;
    if (now != null && now.isPrivate()) {
      now.parts().everySecond().run();
    }
  }

  /** The window's scene, for pictures and tours. */
  public Scene scene() {
    return scene;
  }

  /** The shell of the opened vault; null while locked. */
  @Nullable Shell view() {
    return view;
  }

  private void openAgain() {
    open = opening.get();
  }

  private void look(Preferences preferences) {
    if (shown != preferences.language()) {
      build();
    }
    new Look(preferences.theme(), preferences.textPercent()).applyTo(scene);
  }

  private void build() {
    Preferences preferences = settings.preferencesProperty().get();
    shown = preferences.language();
    Texts texts = words.computeIfAbsent(preferences.language(), Texts::new);
    stage.setTitle(texts.of("shell.brand"));
    Parent root = root(texts);
    scene.setRoot(root);
    new Look(preferences.theme(), preferences.textPercent()).applyTo(scene);
  }

  private Parent root(Texts texts) {
    Shell before = view;
    if (before != null) {
      before.leave();
      view = null;
    }
    OpenedVault now = opened;
    if (now != null) {
      Shell built =
          new Shell(now.workbench(), now.model(), now.parts(), texts, () -> lock(() -> {}));
      view = built;
      return built.node();
    }
    if (expecting) {
      Label words = new Label(texts.of("open.samples.coming"));
      words.setId("open-coming");
      words.getStyleClass().addAll("soft", "heading");
      StackPane waiting = new StackPane(words);
      waiting.getStyleClass().add("main");
      return waiting;
    }
    return withAids(new OpenView(Objects.requireNonNull(open), texts, places), texts);
  }

  /** Help and question cards are there before anything is opened, too. */
  private Parent withAids(Parent opening, Texts texts) {
    Overlays layers = new Overlays(opening, () -> Panes.focusFirst(opening));
    Aids aids = new Aids(layers, texts, () -> pack.apply(texts.language()));
    layers.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> aids.keyed(event, aids::cards));
    return layers.node();
  }
}

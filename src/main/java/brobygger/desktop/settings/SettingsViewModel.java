package brobygger.desktop.settings;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences in force; a change shows at once and is kept in the background. */
@Lives(Lifetime.PROGRAM)
public final class SettingsViewModel {
  private final PreferencesFile file;
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final ReadOnlyBooleanWrapper broken;

  /** Starts with what was read from the file. */
  public SettingsViewModel(
      PreferencesFile file, PreferencesFile.Outcome read, BackgroundWork work) {
    this.file = file;
    this.work = work;
    this.preferences =
        new ReadOnlyObjectWrapper<>(
            switch (read) {
              case PreferencesFile.Outcome.Read known -> known.preferences();
              case PreferencesFile.Outcome.Broken unknown -> Preferences.STANDARD;
            });
    this.broken = new ReadOnlyBooleanWrapper(read instanceof PreferencesFile.Outcome.Broken);
  }

  /** The preferences in force; never null. */
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  /** Whether the file could not be read, so that the standard is in force for now. */
  public ReadOnlyBooleanProperty brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /** Changes a preference and keeps it. */
  public void change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(preferences.get());
    if (next.equals(preferences.get())) {
      return;
    }
    preferences.set(next);
    work.of(
            running -> {
              file.write(next);
              return next;
            })
        .onDone(kept -> broken.set(false))
        .start();
  }

  /**
   * Remembers where the window stands. Nobody chose that, so it makes no folder, puts no broken
   * file aside, and nobody is told when it cannot be written.
   */
  public void standsAt(WindowPlace place) {
    Preferences next = preferences.get().withWindow(place);
    if (broken.get() || next.equals(preferences.get())) {
      return;
    }
    preferences.set(next);
    work.of(
            running -> {
              file.writeAgain(next);
              return next;
            })
        .onFailure(unwritten -> {})
        .start();
  }
}

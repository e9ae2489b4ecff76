package brobygger.desktop.program;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.people.ContactFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the window is connected to.
 *
 * @param home the folder of the vault and the preferences
 * @param files asks for files and folders
 */
record Outside(
    Vaults vaults,
    BundleFiles bundles,
    ContactFiles contacts,
    Path home,
    Clock clock,
    Papers papers,
    FileQuestions files) {
  /** The same, with other ways to ask for files. */
  Outside asking(FileQuestions questions) {
    return new Outside(vaults, bundles, contacts, home, clock, papers, questions);
  }

  /** The way into the vault, in the words of the settings. */
  VaultDoor door(SettingsViewModel settings, BackgroundWork work) {
    Supplier<Texts> texts = () -> new Texts(settings.preferencesProperty().get().language());
    return new VaultDoor(vaults, home, papers.recovery().apply(texts), clock, work);
  }
}

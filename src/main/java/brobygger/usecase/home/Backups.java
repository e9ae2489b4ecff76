package brobygger.usecase.home;

import java.nio.file.Path;
import java.util.List;

/** The backups of an open vault. They can be taken while it is edited. */
public interface Backups {
  /** The folder of the automatic ones, inside the vault's home. */
  Path folder();

  /** What is in that folder, newest first; nothing is read but the names. */
  List<Backup> present();

  /**
   * Takes one into the vault's own folder and lets the oldest go: the newest of each of the last
   * seven days with a backup, of the last four weeks, and the last three of each other reason stay.
   */
  BackupOutcome take(BackupReason reason);

  /**
   * Those in that folder that were taken before everything was encrypted anew: they open with the
   * key and the passphrase of then.
   */
  List<Backup> underEarlierKey();

  /** Removes those, for somebody who asked for it; how many went. */
  int removeUnderEarlierKey();

  /** Takes one into a folder of the user's choice, where nothing is ever removed. */
  BackupOutcome takeInto(Path folder);
}

package brobygger.desktop.program;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.backup.BackupsCard;
import brobygger.desktop.backup.BackupsViewModel;
import brobygger.desktop.keys.EncryptAnew;
import brobygger.desktop.keys.KeysCard;
import brobygger.desktop.keys.KeysViewModel;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.restore.RestoreSheet;
import brobygger.desktop.restore.RestoreViewModel;
import brobygger.desktop.shell.Workbench;
import brobygger.desktop.today.DueWays;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.HomeFacts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What protects one opened vault: its keys and its backups. The sample cases need neither. */
@Lives(Lifetime.PERSON)
final class Safety {
  /** Seconds between looks whether a day has begun; so long after opening, too. */
  private static final int SECONDS = 5;

  private final boolean sample;
  private final VaultDoor door;
  private final KeysViewModel keys;
  private final BackupsViewModel backups;
  private final BackupPlaces places;
  private final Vault vault;
  private final BackgroundWork slow;
  private int seconds;

  /**
   * @param slow work on a thread of its own, for what takes seconds
   * @param anew locks the window and encrypts everything anew
   */
  Safety(
      Workbench bench, VaultDoor door, BackgroundWork slow, BackupPlaces places, EncryptAnew anew) {
    this.sample = bench.sample();
    this.door = door;
    this.keys = new KeysViewModel(door, bench.vault().profile().name(), anew);
    this.backups = new BackupsViewModel(bench.vault(), bench.clock(), slow);
    this.places = places;
    this.vault = bench.vault();
    this.slow = slow;
  }

  /** What follows whenever a backup was taken. */
  void onBackup(Runnable action) {
    backups.onTaken(action);
  }

  /** A second has passed while the vault is open. */
  void tick() {
    seconds++;
    if (!sample && seconds % SECONDS == 0) {
      backups.daily();
    }
  }

  /** The cards in the settings. */
  List<Node> cards(Desk desk) {
    return sample
        ? List.of()
        : List.of(
            new KeysCard(keys, desk), new BackupsCard(backups, places, desk, () -> restore(desk)));
  }

  private void restore(Desk desk) {
    VaultDoor slowly = new VaultDoor(door.vaults(), door.home(), door.papers(), door.clock(), slow);
    new RestoreSheet(new RestoreViewModel(slowly, Optional.of(vault)), places, desk).show();
  }

  /** What is so of the home itself and needs its owner. Asked in the background. */
  HomeFacts facts(int keepYears, int drafts) {
    HomeFacts found =
        sample
            ? HomeFacts.CALM.keeping(keepYears)
            : HomeFacts.of(vault, door.vaults().recovery(door.home()), keepYears, door.clock())
                .withBackup(backups.reminder());
    return found.withDrafts(drafts);
  }

  /** What the buttons of Today do. */
  DueWays ways() {
    return new DueWays(vault, backups);
  }
}

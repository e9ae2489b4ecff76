package brobygger.desktop.keys;

import brobygger.desktop.BackgroundWork;
import brobygger.usecase.backup.RecoveryPapers;
import brobygger.usecase.home.Vaults;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What is needed to open a vault and to change how it is opened.
 *
 * @param home the folder of the vault
 * @param papers writes a recovery key down
 */
public record VaultDoor(
    Vaults vaults, Path home, RecoveryPapers papers, Clock clock, BackgroundWork work) {}

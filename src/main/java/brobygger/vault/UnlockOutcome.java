package brobygger.vault;

import brobygger.usecase.home.OpenVaultOutcome;

/** What came of unlocking a home folder. */
public sealed interface UnlockOutcome {
  /** The keys are at hand and the folder is held. */
  record Unlocked(UnlockedVault vault) implements UnlockOutcome {}

  /** It was not unlocked; never {@link OpenVaultOutcome.Opened}. */
  record Refused(OpenVaultOutcome why) implements UnlockOutcome {}
}

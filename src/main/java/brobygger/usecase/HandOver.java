package brobygger.usecase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;

/**
 * Hands a case over to somebody else. Only its owner can; the number of handovers grows by one, so
 * that of two owners the later one holds and two at the same time come up as a conflict.
 */
public final class HandOver {
  /** Label of the edit. */
  public static final String LABEL = "exchange.handover";

  private final Vault vault;

  /** Out of an opened vault. */
  public HandOver(Vault vault) {
    this.vault = vault;
  }

  /** What came of handing over. */
  public sealed interface HandOverOutcome {
    /** The case belongs to somebody else now; they know when they take in the next bundle. */
    record Done(Owner owner) implements HandOverOutcome {}

    /** It is somebody else's already; only they can hand it over. */
    record NotYours(Owner owner) implements HandOverOutcome {}

    /** It is theirs already. */
    record TheirsAlready(Owner owner) implements HandOverOutcome {}

    /** The key of the person was not confirmed yet, or is revoked. */
    record NotTrusted(Trust trust) implements HandOverOutcome {}
  }

  /** Whether the case is the vault's own. */
  public static boolean owns(Vault vault, CaseFile file) {
    Owner owner = file.owner();
    return owner.key().isEmpty()
        ? owner.name().equals(vault.profile().name())
        : owner.key().equals(vault.identity().fingerprint().digits());
  }

  /**
   * Hands a case over.
   *
   * @throws StoreProblemException when the case is not here
   */
  public HandOverOutcome to(CaseFileId id, ContactCard card) {
    CaseFile file = vault.caseFiles().get(id);
    if (!owns(vault, file)) {
      return file.owner().key().equals(card.fingerprint().digits())
          ? new HandOverOutcome.TheirsAlready(file.owner())
          : new HandOverOutcome.NotYours(file.owner());
    }
    Trust trust = vault.contacts().trust(card.fingerprint());
    if (trust == Trust.OWN) {
      return new HandOverOutcome.TheirsAlready(file.owner());
    }
    if (trust != Trust.CONFIRMED && trust != Trust.ROSTER) {
      return new HandOverOutcome.NotTrusted(trust);
    }
    Owner next =
        new Owner(
            card.profile().name(),
            card.profile().organisation(),
            card.fingerprint().digits(),
            file.owner().handovers() + 1);
    vault.caseFiles().edit(id, LABEL, now -> now.withOwner(next));
    return new HandOverOutcome.Done(next);
  }
}

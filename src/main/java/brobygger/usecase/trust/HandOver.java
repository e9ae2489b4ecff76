package brobygger.usecase.trust;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.edit.Edit;
import brobygger.edit.EditRefusedException;
import brobygger.edit.OwnerEdits;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.HandoverProof;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Trust;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hands a case over to somebody else. Only its owner can; the number of handovers grows by one, so
 * that of two owners the later one holds and two at the same time come up as a conflict.
 */
public final class HandOver {
  private static final String GIVEN = OwnerEdits.HANDED_OVER.code();
  private static final String BACK = OwnerEdits.TAKEN_BACK.code();

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

    /** It was sent, or handed over elsewhere: only its owner can give it back. */
    record Gone(Owner owner) implements HandOverOutcome {}

    /** The key of the person was not confirmed yet, or is revoked. */
    record NotTrusted(Trust trust) implements HandOverOutcome {}
  }

  /** How a case stands to the vault it is in. */
  public enum Standing {
    /** It is the vault's own. */
    OWN,
    /** It was handed over here and nobody was sent it since: it can be taken back. */
    UNSENT,
    /** It is somebody else's. */
    OTHERS
  }

  /** How a case stands to the vault. */
  public Standing standing(CaseFile file) {
    if (owns(vault, file)) {
      return Standing.OWN;
    }
    return isUnsent(file.id()) ? Standing.UNSENT : Standing.OTHERS;
  }

  /** Whether the case is the vault's own. */
  public static boolean owns(Vault vault, CaseFile file) {
    Owner owner = file.owner();
    return owner.key().isEmpty()
        ? owner.name().equals(vault.profile().name())
        : Fingerprint.read(owner.key()).filter(vault.keys()::isOwn).isPresent();
  }

  /** The keys a case of one's own is owned by; those that are in use where it names none. */
  static Identity owning(KeyRing mine, Owner owner) {
    return Fingerprint.read(owner.key())
        .flatMap(mine::find)
        .map(OwnKeys::identity)
        .orElseGet(mine::present);
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
    if (vault.contacts().find(card.fingerprint()).filter(Contact::isInUse).isEmpty()) {
      return new HandOverOutcome.NotTrusted(trust);
    }
    Owner next =
        new Owner(
            card.profile().name(),
            card.profile().organisation(),
            card.fingerprint().digits(),
            file.owner().handovers() + 1);
    Owner signed = HandoverProof.signed(id, next, owning(vault.keys(), file.owner()));
    return passed(id, OwnerEdits.handOver(file.owner(), signed), signed);
  }

  /**
   * Takes a case back that was handed over here, as long as nobody was sent it since. Afterwards
   * only its new owner can give it back: two people would own it otherwise.
   *
   * @throws StoreProblemException when the case is not here
   */
  public HandOverOutcome takeBack(CaseFileId id) {
    CaseFile file = vault.caseFiles().get(id);
    if (owns(vault, file)) {
      return new HandOverOutcome.TheirsAlready(file.owner());
    }
    if (!isUnsent(id)) {
      return new HandOverOutcome.Gone(file.owner());
    }
    // Whoever gave it has it again, also when they have new keys since.
    KeyRing mine = vault.keys();
    Identity giver =
        HandoverProof.giver(id, file.owner())
            .flatMap(mine::find)
            .map(OwnKeys::identity)
            .orElseGet(mine::present);
    Owner self =
        new Owner(
            vault.profile().name(),
            vault.profile().organisation(),
            giver.fingerprint().digits(),
            file.owner().handovers() + 1);
    Owner signed = HandoverProof.signed(id, self, giver);
    return passed(id, OwnerEdits.takeBack(file.owner(), signed), signed);
  }

  /** It may have become somebody else's since it was looked at, as by a bundle. */
  private HandOverOutcome passed(CaseFileId id, Edit<CaseFile> edit, Owner next) {
    try {
      vault.caseFiles().edit(id, edit);
      return new HandOverOutcome.Done(next);
    } catch (EditRefusedException e) {
      return new HandOverOutcome.NotYours(vault.caseFiles().get(id).owner());
    }
  }

  private boolean isUnsent(CaseFileId id) {
    Set<RevisionId> since = new HashSet<>();
    for (HistoryEntry entry : vault.caseFiles().history(id)) {
      since.add(entry.id());
      if (entry.label().equals(GIVEN) || entry.label().equals(BACK)) {
        return entry.label().equals(GIVEN) && entry.ownDevice() && !wasSent(id, since);
      }
    }
    return false;
  }

  private boolean wasSent(CaseFileId id, Set<RevisionId> since) {
    Stream<String> recipients =
        Stream.concat(
            Stream.of(Dispatches.ANYBODY),
            vault.contacts().all().stream().map(contact -> contact.fingerprint().digits()));
    return recipients
        .flatMap(to -> vault.dispatches().last(to, BundleView.FULL, id).stream())
        .anyMatch(since::contains);
  }
}

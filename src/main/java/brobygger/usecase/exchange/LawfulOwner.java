package brobygger.usecase.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.Handover;
import brobygger.usecase.history.OwnerLine;
import brobygger.usecase.history.OwnerLine.Step;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.HandoverProof;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.KnownNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may come in with another owner: only its owner can give it away (decision 64). A
 * change is proved by what the giver signed in it; one from before there were proofs by the key
 * that signed the bundle.
 */
final class LawfulOwner {
  private final KeyRing mine;
  private final Contacts contacts;
  private final KnownNames names;
  private final CaseFileId id;
  private final BundleHeader.@Nullable Signed signed;

  LawfulOwner(Vault vault, CaseFileId id, BundleHeader header) {
    this.mine = vault.keys();
    this.contacts = vault.contacts();
    this.names = KnownNames.of(vault);
    this.id = id;
    this.signed = header.sender().signed();
  }

  /** Why the case cannot come in with the owner it has there; empty when it can. */
  Optional<EntryProblem> problem(OwnerLine line) {
    Owner here = line.here();
    if (here == null || isFromMe()) {
      return Optional.empty();
    }
    boolean made = line.steps().stream().allMatch(step -> isLawful(line, step));
    return made && (isBelow(line, here) || line.passed(here) || isSignedBy(here))
        ? Optional.empty()
        : Optional.of(new EntryProblem.OwnerTaken(name(here), name(line.owner())));
  }

  /** Only with the present key: an earlier one may be in other hands. */
  private boolean isFromMe() {
    return signed != null && signed.signer().equals(mine.present().fingerprint());
  }

  /** A handover that comes in, in words; empty when the case keeps its owner. */
  Optional<Handover> handover(OwnerLine line) {
    Step last = line.steps().get(line.last());
    Optional<Step> before = line.before(last);
    Owner here = line.here();
    boolean same = here != null && (isSame(here, last.owner()) || isBelow(line, here));
    if (before.isEmpty() || same || isSame(before.get().owner(), last.owner())) {
      return Optional.empty();
    }
    Owner giver = before.get().owner();
    boolean proved = gave(giver, last.owner(), last.owner());
    Trust trust = Fingerprint.read(last.owner().key()).map(contacts::trust).orElse(Trust.UNKNOWN);
    return Optional.of(
        new Handover(
            name(giver),
            name(last.owner()),
            trust == Trust.OWN,
            proved,
            proved && isNewKey(giver, last.owner()),
            trust.isTrusted()));
  }

  /**
   * Whose key says that the case is theirs under another key: one that is known to have taken its
   * place, or one that nobody here knows, in the same name. Two who are known may have one name.
   */
  private boolean isNewKey(Owner before, Owner owner) {
    return isSamePerson(before, owner)
        && !before.key().equals(owner.key())
        && HandoverProof.giver(id, owner)
            .filter(key -> !key.digits().equals(owner.key()))
            .isPresent();
  }

  private boolean isSamePerson(Owner before, Owner owner) {
    Optional<Fingerprint> next = Fingerprint.read(owner.key());
    if (next.map(contacts::trust).filter(Trust::isTrusted).isEmpty()) {
      return name(before).equals(name(owner));
    }
    return HandoverProof.giver(id, owner)
        .filter(giver -> contacts.isSuccessor(giver, next.get()))
        .isPresent();
  }

  private boolean isBelow(OwnerLine line, Owner here) {
    return line.owner().equals(here) || line.owner().handovers() < here.handovers();
  }

  private boolean isLawful(OwnerLine line, Step step) {
    if (step.known() || step.before().isEmpty()) {
      return true;
    }
    List<Step> before = step.before().stream().map(line.steps()::get).toList();
    Owner owner = step.owner();
    int highest = before.stream().mapToInt(each -> each.owner().handovers()).max().orElse(0);
    if (owner.handovers() < highest) {
      return false;
    }
    return before.stream()
        .filter(each -> each.owner().handovers() == highest)
        .anyMatch(
            each ->
                each.owner().equals(owner)
                    || gave(each.owner(), owner, line.owner())
                    || takesBack(line, each, owner));
  }

  private boolean gave(Owner before, Owner owner, Owner newest) {
    Optional<Fingerprint> giver = HandoverProof.giver(id, owner);
    boolean counted = owner.handovers() == before.handovers() + 1;
    boolean renamed =
        owner.handovers() == before.handovers()
            && giver.filter(key -> key.digits().equals(owner.key())).isPresent();
    return (counted || renamed)
            && giver
                .filter(key -> isOwner(key, before) || isReplaced(key, before, newest))
                .isPresent()
        || isSignedBy(before)
        || isNobody(before);
  }

  /** Who gave a case away has it again, as long as nobody here knew of it. */
  private boolean takesBack(OwnerLine line, Step given, Owner owner) {
    return !given.known()
        && owner.handovers() == given.owner().handovers() + 1
        && HandoverProof.giver(id, owner)
            .filter(key -> key.digits().equals(owner.key()))
            .filter(
                key -> line.before(given).filter(giver -> isOwner(key, giver.owner())).isPresent())
            .isPresent();
  }

  private boolean isSignedBy(Owner owner) {
    return signed != null && isOwner(signed.signer(), owner);
  }

  /** Whether the key is the owner's: by number, or by the name it is known by here. */
  private boolean isOwner(Fingerprint key, Owner owner) {
    return contacts.trust(key) != Trust.REVOKED && belongs(key, owner);
  }

  private boolean belongs(Fingerprint key, Owner owner) {
    return owner.key().isEmpty()
        ? isMine(owner)
            ? mine.isOwn(key)
            : names.of(key).filter(known -> known.name().equals(owner.name())).isPresent()
        : owner.key().equals(key.digits());
  }

  /**
   * Whether the key is the owner's, revoked here, and the case ends with the keys that were
   * compared with that person instead.
   */
  private boolean isReplaced(Fingerprint key, Owner owner, Owner newest) {
    return belongs(key, owner)
        && Fingerprint.read(newest.key())
            .filter(next -> contacts.trust(next) == Trust.CONFIRMED)
            .filter(next -> contacts.isSuccessor(key, next))
            .isPresent();
  }

  private boolean isMine(Owner owner) {
    return owner.name().equals(mine.present().card().profile().name());
  }

  /** A name that belongs to no key here, such as that of the sample cases. */
  private boolean isNobody(Owner owner) {
    return owner.key().isEmpty()
        && !isMine(owner)
        && contacts.all().stream()
            .filter(contact -> contact.trust().isTrusted())
            .noneMatch(contact -> contact.card().profile().name().equals(owner.name()));
  }

  private static boolean isSame(Owner one, Owner other) {
    return one.handovers() == other.handovers()
        || !one.key().isEmpty() && one.key().equals(other.key());
  }

  private String name(Owner owner) {
    return names.of(owner);
  }
}

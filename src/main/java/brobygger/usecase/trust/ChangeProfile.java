package brobygger.usecase.trust;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.value.TypedText;
import brobygger.edit.Edit;
import brobygger.edit.OwnerEdits;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.HandoverProof;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.Profile;
import java.util.List;
import java.util.Optional;

/**
 * The person has another name or works elsewhere from now on. What was written before stays as it
 * was written; the person's own cases say the new name (decision 58).
 */
public final class ChangeProfile {
  private final Vault vault;

  /** In an opened vault. */
  public ChangeProfile(Vault vault) {
    this.vault = vault;
  }

  /**
   * Changes name and workplace; the role stays.
   *
   * @return the profile as it is now; empty when the name is blank, or either is too long or holds
   *     what is no letter
   * @throws StoreProblemException when it cannot be kept
   */
  public Optional<Profile> to(String name, String organisation) {
    Profile before = vault.profile();
    Profile changed;
    try {
      changed = new Profile(TypedText.line(name), before.role(), TypedText.line(organisation));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (!changed.equals(before)) {
      // The cases first, owned by key: whatever stops in between, they stay the person's own.
      own().forEach(file -> vault.caseFiles().edit(file.id(), renamed(file, changed)));
      vault.change(changed);
      vault.audit().note(AuditAction.PROFILE_CHANGED, List.of(), words(before), words(changed));
    }
    return Optional.of(changed);
  }

  private List<CaseFile> own() {
    return vault.caseFiles().documents().stream()
        .filter(file -> HandOver.owns(vault, file))
        .toList();
  }

  private Edit<CaseFile> renamed(CaseFile file, Profile changed) {
    Identity keys = HandOver.owning(vault.keys(), file.owner());
    Owner owner =
        new Owner(
            changed.name(),
            changed.organisation(),
            keys.fingerprint().digits(),
            file.owner().handovers());
    return OwnerEdits.rename(file.owner(), HandoverProof.signed(file.id(), owner, keys));
  }

  private static String words(Profile profile) {
    return profile.organisation().isEmpty()
        ? profile.name()
        : profile.name() + ", " + profile.organisation();
  }
}

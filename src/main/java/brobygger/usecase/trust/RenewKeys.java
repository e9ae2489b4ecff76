package brobygger.usecase.trust;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.value.TypedText;
import brobygger.edit.Edit;
import brobygger.edit.OwnerEdits;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.HandoverProof;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import java.util.Optional;

/**
 * Gives the person of a home new keys and a new number, and keeps everything: what was sealed for
 * the earlier key still opens, and the person's own cases are handed from the earlier key to the
 * new one, signed by the earlier (decision 76).
 */
public final class RenewKeys {
  private final Vault vault;

  /** In an opened vault. */
  public RenewKeys(Vault vault) {
    this.vault = vault;
  }

  /**
   * What came of it.
   *
   * @param before the number so far
   * @param now the number from now on
   * @param cases how many cases were handed on to it
   */
  public record Renewed(Fingerprint before, Fingerprint now, int cases) {}

  /**
   * Changes the keys.
   *
   * @param reason why, for the audit log; may be empty
   * @throws StoreProblemException when it cannot be kept; then nothing is changed
   */
  public Renewed because(String reason) {
    String why = TypedText.line(reason);
    KeyRing mine = vault.keys();
    int cases = vault.renewKeys((file, next) -> handed(mine, file, next), why);
    return new Renewed(mine.present().fingerprint(), vault.identity().fingerprint(), cases);
  }

  private Optional<Edit<CaseFile>> handed(KeyRing mine, CaseFile file, Identity next) {
    if (!HandOver.owns(vault, file)) {
      return Optional.empty();
    }
    Owner owner =
        new Owner(
            next.card().profile().name(),
            next.card().profile().organisation(),
            next.fingerprint().digits(),
            file.owner().handovers() + 1);
    Identity giver = HandOver.owning(mine, file.owner());
    return Optional.of(
        OwnerEdits.newKeys(file.owner(), HandoverProof.signed(file.id(), owner, giver)));
  }
}

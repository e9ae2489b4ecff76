package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.value.TypedText;
import brobygger.guide.ContentPack;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a new case for a citizen. */
public final class NewCase {
  private final Vault vault;
  private final ContentPack pack;
  private final Clock clock;

  /** In an opened vault; the pack says which steps there are, the clock which day it is. */
  public NewCase(Vault vault, ContentPack pack, Clock clock) {
    this.vault = vault;
    this.pack = pack;
    this.clock = clock;
  }

  /**
   * Keeps a new case, owned by the vault's person and opened today.
   *
   * @throws brobygger.casefile.value.InvalidValueException when the name is impossible
   */
  public CaseFile open(String citizenName) {
    Profile profile = vault.profile();
    Owner owner = new Owner(profile.name(), profile.organisation());
    CaseFile opened =
        CaseFile.open(TypedText.line(citizenName), owner, LocalDate.now(clock), pack.stepCodes());
    vault.caseFiles().add(opened, "case.new");
    return opened;
  }
}

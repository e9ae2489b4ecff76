package brobygger.usecase.privacy;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.trust.KnownNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says who made the changes of a history, by what this home knows of the keys right now. */
public final class WhoWrote {
  private final KeyRing own;
  private final KnownNames names;
  private final Map<Fingerprint, Optional<Profile>> known = new HashMap<>();

  /** For one reading of a history: what it learns of the contacts, it does not ask again. */
  public WhoWrote(Vault vault) {
    this.own = vault.keys();
    this.names = KnownNames.of(vault);
  }

  /** The changes of a case, oldest first; none of one that is not here any more. */
  public static List<AccessFile.Written> changes(Vault vault, CaseFileId id) {
    if (vault.caseFiles().find(id).isEmpty()) {
      return List.of();
    }
    WhoWrote authors = new WhoWrote(vault);
    return vault.caseFiles().history(id).reversed().stream()
        .map(entry -> new AccessFile.Written(entry, authors.of(entry)))
        .toList();
  }

  /** Who made one change, and how sure that is. */
  public Authorship of(HistoryEntry entry) {
    Fingerprint key = entry.provedBy();
    if (key == null) {
      return new Authorship.Unproved();
    }
    if (own.isOwn(key)) {
      return new Authorship.Own(key);
    }
    return known
        .computeIfAbsent(key, names::of)
        .map(Profile::name)
        .<Authorship>map(name -> new Authorship.Known(key, name, name.equals(entry.author())))
        .orElseGet(() -> new Authorship.Stranger(key));
  }
}

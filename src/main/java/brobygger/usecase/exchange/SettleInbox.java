package brobygger.usecase.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.KnownNames;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Decides about what waits in the inbox, through the same preview as a file. */
public final class SettleInbox {
  private final Vault vault;
  private final BundleFiles files;
  private final PreviewBundle preview;
  private final ImportBundle take;

  /** Of an opened vault; what waits is read as files are. */
  public SettleInbox(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
    this.preview = new PreviewBundle(vault, files);
    this.take = new ImportBundle(vault, files);
  }

  /** What waits, in the order it came. */
  public List<ParkedCase> waiting() {
    KnownNames names = KnownNames.of(vault);
    return vault.inbox().waiting().stream().map(names::of).toList();
  }

  /** What waits under an identity: its own, or that of its case. Several when a case came twice. */
  public List<ParkedCase> waiting(UUID itemOrCase) {
    return waiting().stream()
        .filter(
            parked ->
                parked.item().equals(itemOrCase) || parked.caseFile().value().equals(itemOrCase))
        .toList();
  }

  /**
   * What accepting it would do, today. Its signature was verified when it came; whether its signer
   * is still trusted is asked again.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when it does not wait any more
   */
  public PreviewOutcome preview(ParkedCase parked) {
    Fingerprint signer = parked.signer();
    Trust known = signer == null ? Trust.UNKNOWN : vault.contacts().trust(signer);
    if (signer != null && known == Trust.REVOKED) {
      return new PreviewOutcome.Refused(
          new BundleProblem.RevokedSigner(signer, parked.sender().name()));
    }
    return switch (files.readText(vault.inbox().bundle(parked.item()))) {
      case ReadBundleOutcome.Read(CaseBundle bundle) ->
          new PreviewOutcome.Ready(
              preview.compare(
                  signer == null
                      ? bundle
                      : bundle.withHeader(
                          KnownNames.of(vault)
                              .of(
                                  bundle
                                      .header()
                                      .signed(new BundleHeader.Signed(signer, known))))));
      case ReadBundleOutcome.Refused(BundleProblem problem) -> new PreviewOutcome.Refused(problem);
    };
  }

  /**
   * Takes it in. When it cannot come in, it goes on waiting; when everything in it is here already,
   * it waits no more.
   *
   * @param ready what {@link #preview} gave
   */
  public ImportReport accept(ParkedCase parked, BundlePreview ready) {
    boolean refused = ready.cases().stream().anyMatch(entry -> entry.problem() != null);
    return take.decide(
        ready, id -> Decision.ACCEPT, refused ? Set.of() : Set.of(parked.item()), Progress.UNSEEN);
  }

  /** Throws an item away for good, opened or not. */
  public void reject(UUID item) {
    vault.inbox().discard(item);
  }

  /** What waits until one knows who signed it, in the order it came. */
  public List<HeldBundle> held() {
    KnownNames names = KnownNames.of(vault);
    return vault.inbox().held().stream().map(names::of).toList();
  }

  /** Whose name stands on what waits, when nobody vouches for the key that signed it. */
  public NameClaim claim(HeldBundle held) {
    if (signer(held) != Trust.UNKNOWN) {
      return NameClaim.FREE;
    }
    return vault
            .contacts()
            .find(held.signer().fingerprint())
            .filter(signer -> signer.succession().offers().isPresent())
            .isPresent()
        ? NameClaim.NEW_NUMBER
        : KnownNames.of(vault).claim(held.signer());
  }

  /** How well one knows today who signed it. */
  public Trust signer(HeldBundle held) {
    return vault.contacts().trust(held.signer().fingerprint());
  }

  /**
   * What accepting it would do, today; as of any file, nothing of it is read while its signer is
   * not known.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when it does not wait any more
   */
  public PreviewOutcome preview(HeldBundle held, Progress progress) {
    byte[] file = vault.inbox().file(held.item());
    return preview.outcome(files.read(file, vault.keys(), vault.contacts()), progress);
  }

  /**
   * Does with every case what was decided. It goes on waiting when something was to come in and
   * could not.
   *
   * @param ready what {@link #preview(HeldBundle, Progress)} gave
   */
  public ImportReport decide(
      HeldBundle held,
      BundlePreview ready,
      Function<CaseFileId, Decision> decisions,
      Progress progress) {
    boolean stays =
        ready.cases().stream()
            .anyMatch(entry -> entry.problem() != null && wanted(entry, decisions));
    return take.decide(ready, decisions, stays ? Set.of() : Set.of(held.item()), progress);
  }

  private static boolean wanted(
      BundlePreview.Entry entry, Function<CaseFileId, Decision> decisions) {
    return entry.id() == null || decisions.apply(new CaseFileId(entry.id())) == Decision.ACCEPT;
  }
}

package brobygger.usecase.exchange;

import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.BytesOutcome;
import brobygger.usecase.bundle.BundleFiles.EnvelopeOutcome;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;

/** Keeps a sealed bundle, unopened, until one knows who signed it. */
public final class HoldBundle {
  private final Vault vault;
  private final BundleFiles files;

  /** In the inbox of an opened vault. */
  public HoldBundle(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** What came of it. */
  public sealed interface HoldOutcome {
    /**
     * It waits in the inbox.
     *
     * @param before whether the very same file waited there already
     */
    record Held(HeldBundle bundle, boolean before) implements HoldOutcome {}

    /** Its signer is known: there is no reason to wait. */
    record SignerKnown() implements HoldOutcome {}

    /** It cannot be used at all, whoever signed it. */
    record Refused(BundleProblem problem) implements HoldOutcome {}
  }

  /**
   * Keeps a file whose only fault is that nobody has compared its signer's number. It is read once:
   * what is checked is what is kept.
   *
   * @throws StoreProblemException when the vault cannot be written; then nothing was kept
   */
  public HoldOutcome hold(Path file) {
    return switch (files.bytes(file)) {
      case BytesOutcome.Refused(BundleProblem problem) -> new HoldOutcome.Refused(problem);
      case BytesOutcome.All(byte[] bytes) -> hold(bytes);
    };
  }

  private HoldOutcome hold(byte[] bytes) {
    return switch (files.read(bytes, vault.keys(), vault.contacts())) {
      case ReadBundleOutcome.Read _ -> new HoldOutcome.SignerKnown();
      case ReadBundleOutcome.Refused(BundleProblem.UnknownSigner unknown) -> hold(bytes, unknown);
      case ReadBundleOutcome.Refused(BundleProblem problem) -> new HoldOutcome.Refused(problem);
    };
  }

  private HoldOutcome hold(byte[] bytes, BundleProblem.UnknownSigner unknown) {
    int cases =
        files.envelope(bytes) instanceof EnvelopeOutcome.Sealed(SealedEnvelope envelope)
            ? envelope.cases()
            : 0;
    // So that their number can be confirmed without the file at hand.
    unknown.addTo(vault.contacts());
    int before = vault.inbox().held().size();
    HeldBundle held = vault.inbox().hold(unknown.card(), cases, bytes);
    return new HoldOutcome.Held(held, vault.inbox().held().size() == before);
  }
}

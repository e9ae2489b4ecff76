package brobygger.usecase;

import java.nio.file.Path;

/** Hands cases over: writes a gathered bundle to a file. */
public final class ExportBundle {
  private final Vault vault;
  private final BundleFiles files;

  /** Out of an opened vault, into files. */
  public ExportBundle(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /**
   * Writes the bundle, reads it back, and says whether it is there; then the audit log says where
   * each case went and what for.
   */
  public BundleFiles.WriteBundleOutcome export(CaseBundle bundle, Path file) {
    if (bundle.cases().isEmpty()) {
      throw new IllegalArgumentException("a bundle holds at least one case");
    }
    BundleFiles.WriteBundleOutcome outcome = files.write(bundle, file);
    if (outcome instanceof BundleFiles.WriteBundleOutcome.Written) {
      vault
          .audit()
          .note(
              AuditAction.EXPORTED,
              bundle.cases().stream().map(each -> each.caseFile().id()).toList(),
              String.valueOf(file.getFileName()),
              bundle.header().purpose());
    }
    return outcome;
  }
}

package brobygger.usecase;

import brobygger.casefile.CaseFileId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands cases over: writes a gathered bundle to a file. */
public final class ExportBundle {
  private final Vault vault;
  private final BundleFiles files;

  /** Out of an opened vault, into files. */
  public ExportBundle(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** Writes whole cases unsealed, for anybody who gets the file. */
  public BundleFiles.WriteBundleOutcome export(CaseBundle bundle, Path file) {
    return export(
        bundle,
        bundle.cases().stream().map(each -> each.caseFile().id()).toList(),
        List.of(Dispatches.ANYBODY),
        file);
  }

  /**
   * Writes the bundle, reads it back, and says whether it is there; then the vault remembers who
   * was sent what, and the audit log says where each case went and what for.
   *
   * @param cases the cases whose content is in the bundle, also as copies to read
   * @param recipients whom it is for, as {@link Dispatches} names them
   */
  public BundleFiles.WriteBundleOutcome export(
      CaseBundle bundle, Collection<CaseFileId> cases, Collection<String> recipients, Path file) {
    if (bundle.size() == 0 || cases.isEmpty()) {
      throw new IllegalArgumentException("a bundle holds at least one case");
    }
    Map<CaseFileId, RevisionId> heads = heads(bundle, cases);
    BundleFiles.WriteBundleOutcome outcome = files.write(bundle, file);
    if (outcome instanceof BundleFiles.WriteBundleOutcome.Written) {
      vault.dispatches().note(recipients, bundle.header().view(), heads);
      vault
          .audit()
          .note(
              AuditAction.EXPORTED,
              cases,
              String.valueOf(file.getFileName()),
              bundle.header().purpose());
    }
    return outcome;
  }

  /** What is sent is what was gathered, even when somebody writes on meanwhile. */
  private Map<CaseFileId, RevisionId> heads(CaseBundle bundle, Collection<CaseFileId> cases) {
    Map<CaseFileId, RevisionId> heads = new LinkedHashMap<>();
    cases.forEach(id -> heads.put(id, vault.caseFiles().head(id)));
    bundle.cases().forEach(each -> heads.put(each.caseFile().id(), each.history().head()));
    return heads;
  }
}

package brobygger.usecase;

import java.nio.file.Path;

/** Hands cases over: writes a gathered bundle to a file. */
public final class ExportBundle {
  private final BundleFiles files;

  /** Into files. */
  public ExportBundle(BundleFiles files) {
    this.files = files;
  }

  /** Writes the bundle, reads it back, and says whether it is there. */
  public BundleFiles.WriteBundleOutcome export(CaseBundle bundle, Path file) {
    if (bundle.cases().isEmpty()) {
      throw new IllegalArgumentException("a bundle holds at least one case");
    }
    return files.write(bundle, file);
  }
}

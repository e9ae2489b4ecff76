package brobygger.usecase.exchange;

import brobygger.usecase.bundle.BundleFiles;
import java.nio.file.Path;

/** Looks into a bundle without a vault. */
public final class InspectBundle {
  private final BundleFiles files;

  /** In files. */
  public InspectBundle(BundleFiles files) {
    this.files = files;
  }

  /** Everything about a file that can be known without a vault. */
  public BundleFiles.ReadBundleOutcome inspect(Path file) {
    return files.read(file);
  }
}

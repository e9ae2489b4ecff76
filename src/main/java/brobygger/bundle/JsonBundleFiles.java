package brobygger.bundle;

import brobygger.document.CanonicalJson;
import brobygger.usecase.BundleFiles;
import brobygger.usecase.CaseBundle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bundles as unsealed JSON files of the published schema. */
public final class JsonBundleFiles implements BundleFiles {
  private final BundleJson json = new BundleJson();
  private final BundleWriter.Opener opener;
  private @Nullable BundleReader reader;

  /** On the computer's own file system. */
  public JsonBundleFiles() {
    this(BundleWriter::openForWriting);
  }

  JsonBundleFiles(BundleWriter.Opener opener) {
    this.opener = opener;
  }

  @Override
  public ReadBundleOutcome read(Path file) {
    return reader().read(file);
  }

  @Override
  public ReadBundleOutcome readText(String text) {
    return reader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public WriteBundleOutcome write(CaseBundle bundle, Path file) {
    byte[] bytes = text(bundle).getBytes(StandardCharsets.UTF_8);
    return new BundleWriter(reader(), opener).write(bundle, bytes, file);
  }

  /** The schemas are read when first needed: the window must not wait for them. */
  private synchronized BundleReader reader() {
    BundleReader ready = reader;
    if (ready == null) {
      ready = new BundleReader(new BundleSchema());
      reader = ready;
    }
    return ready;
  }

  @Override
  public String text(CaseBundle bundle) {
    return CanonicalJson.pretty(json.write(bundle)) + "\n";
  }
}

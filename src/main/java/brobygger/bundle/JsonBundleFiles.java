package brobygger.bundle;

import brobygger.document.CanonicalJson;
import brobygger.usecase.BundleFiles;
import brobygger.usecase.CaseBundle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bundles as unsealed JSON files of the published schema. */
public final class JsonBundleFiles implements BundleFiles {
  private final BundleJson json = new BundleJson();
  private final BundleReader reader;
  private final BundleWriter writer;

  /** On the computer's own file system. */
  public JsonBundleFiles() {
    this(BundleWriter::openForWriting);
  }

  JsonBundleFiles(BundleWriter.Opener opener) {
    this.reader = new BundleReader(new BundleSchema());
    this.writer = new BundleWriter(reader, opener);
  }

  @Override
  public ReadBundleOutcome read(Path file) {
    return reader.read(file);
  }

  @Override
  public WriteBundleOutcome write(CaseBundle bundle, Path file) {
    return writer.write(bundle, text(bundle).getBytes(StandardCharsets.UTF_8), file);
  }

  @Override
  public String text(CaseBundle bundle) {
    return CanonicalJson.pretty(json.write(bundle)) + "\n";
  }
}

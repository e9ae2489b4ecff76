package brobygger.usecase.bundle;

import brobygger.casefile.CaseFile;
import brobygger.usecase.Progress;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Case bundles as files. */
public interface BundleFiles {
  /**
   * Reads and checks a file: size, form, version, schema, domain, check sum. The histories are
   * checked later, by the vault that is to take them in.
   */
  ReadBundleOutcome read(Path file);

  /**
   * Writes a bundle under another name, reads it back, and gives it its name when it is whole. A
   * bundle of that name is replaced; any other file is not.
   */
  default WriteBundleOutcome write(CaseBundle bundle, Path file) {
    return write(bundle, file, Progress.UNSEEN);
  }

  /**
   * The same with all keys of the sender: who knows an earlier one is told of the present one.
   * Watched; stopped before the file has its name it leaves nothing behind.
   */
  WriteBundleOutcome write(CaseBundle bundle, Path file, Progress progress);

  /**
   * Exactly the text that {@link #write} would write. Entries that had to be refused stand in it as
   * they came.
   */
  String text(CaseBundle bundle);

  /**
   * Copies of cases to read, holding only what the view lets through.
   *
   * @param identities draws the identities of the copies
   */
  List<CaseCopy> copies(BundleView view, List<CaseFile> cases, Supplier<UUID> identities);

  /** Reads and checks a text that {@link #text} gave, as {@link #read} does with a file. */
  ReadBundleOutcome readText(String text);

  /**
   * Reads and checks a file that may be sealed, with somebody's keys. What is not sealed is read as
   * {@link #read(Path)} does; of a sealed one the header says who signed it, and whether it was
   * sealed for a key of one's own that is in use no more.
   */
  ReadBundleOutcome read(Path file, KeyRing mine, Contacts contacts);

  /** All of a file as it is, when it is not larger than a bundle can be. */
  BytesOutcome bytes(Path file);

  /** The same for a file's bytes. */
  ReadBundleOutcome read(byte[] bytes, KeyRing mine, Contacts contacts);

  /** What a file says on its outside; opens nothing. */
  EnvelopeOutcome envelope(Path file);

  /** The same for a file's bytes. */
  EnvelopeOutcome envelope(byte[] bytes);

  /**
   * Signs and seals a bundle, for the sender as well, and writes it as {@link #write(CaseBundle,
   * Path)} does: it is opened again with the sender's key before it gets its name.
   */
  default WriteBundleOutcome write(
      CaseBundle bundle, Path file, Identity sender, List<ContactCard> recipients) {
    return write(bundle, file, KeyRing.of(sender), recipients, Progress.UNSEEN);
  }

  /** The same, watched; stopped before the file has its name it leaves nothing behind. */
  WriteBundleOutcome write(
      CaseBundle bundle, Path file, KeyRing mine, List<ContactCard> recipients, Progress progress);

  /** What came of looking at the outside. */
  sealed interface EnvelopeOutcome {
    /** It is sealed. */
    record Sealed(SealedEnvelope envelope) implements EnvelopeOutcome {}

    /** It is not sealed: it may be a bundle that everybody can read, or no bundle. */
    record Open() implements EnvelopeOutcome {}

    /** Not a file that can be used. */
    record Refused(BundleProblem problem) implements EnvelopeOutcome {}
  }

  /** What came of reading a file as it is. */
  sealed interface BytesOutcome {
    /** The whole file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record All(byte[] bytes) implements BytesOutcome {}

    /** Not a file that can be used. */
    record Refused(BundleProblem problem) implements BytesOutcome {}
  }

  /** What came of reading. */
  sealed interface ReadBundleOutcome {
    /** A bundle, perhaps with entries that had to be refused. */
    record Read(CaseBundle bundle) implements ReadBundleOutcome {}

    /** Not a bundle that can be used. */
    record Refused(BundleProblem problem) implements ReadBundleOutcome {}
  }

  /** What came of writing. */
  sealed interface WriteBundleOutcome {
    /**
     * Written and read through.
     *
     * @param bytes size of the file
     */
    record Written(long bytes) implements WriteBundleOutcome {}

    /** Nothing was written. */
    record NotWritten(WriteBundleProblem problem) implements WriteBundleOutcome {}
  }
}

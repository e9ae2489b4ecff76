package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.document.CanonicalJson;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseCopy;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Trust;
import brobygger.usecase.trust.KnownNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bundles as JSON files of the published schemas, sealed or for everybody to read. */
public final class JsonBundleFiles implements BundleFiles {
  private final BundleJson json = new BundleJson();
  private final BundleWriter.Opener opener;
  private final SecureRandom random = new SecureRandom();
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
  public List<CaseCopy> copies(BundleView view, List<CaseFile> cases, Supplier<UUID> identities) {
    return new CaseCopies(new ViewFields()).of(view, cases, identities);
  }

  @Override
  public ReadBundleOutcome readText(String text) {
    return reader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ReadBundleOutcome read(Path file, KeyRing mine, Contacts contacts) {
    return known(read(file, mine, contacts::trust), new KnownNames(mine, contacts));
  }

  /** The sender by the name this home knows; a name in a file is what a stranger wrote. */
  private static ReadBundleOutcome known(ReadBundleOutcome outcome, KnownNames names) {
    return switch (outcome) {
      case ReadBundleOutcome.Read(CaseBundle bundle) ->
          new ReadBundleOutcome.Read(bundle.withHeader(names.of(bundle.header())));
      case ReadBundleOutcome.Refused(
              BundleProblem.UnknownSigner(var card, var claim, var signed)) ->
          new ReadBundleOutcome.Refused(
              new BundleProblem.UnknownSigner(
                  card,
                  signed
                      .map(own -> names.claim(card, own.previous()))
                      .orElseGet(() -> names.claim(card)),
                  signed));
      case ReadBundleOutcome.Refused(BundleProblem.RevokedSigner(var signer, var said)) ->
          new ReadBundleOutcome.Refused(
              new BundleProblem.RevokedSigner(
                  signer, names.of(signer).map(Profile::name).orElse(said)));
      case ReadBundleOutcome.Refused refused -> refused;
    };
  }

  private ReadBundleOutcome read(Path file, KeyRing mine, Function<Fingerprint, Trust> trust) {
    return switch (bytes(file)) {
      case BytesOutcome.All(byte[] bytes) -> read(bytes, mine, trust);
      case BytesOutcome.Refused(BundleProblem problem) -> new ReadBundleOutcome.Refused(problem);
    };
  }

  @Override
  public BytesOutcome bytes(Path file) {
    try {
      return new BytesOutcome.All(BundleReader.bytes(file));
    } catch (BundleRefusal e) {
      return new BytesOutcome.Refused(e.problem());
    }
  }

  @Override
  public ReadBundleOutcome read(byte[] bytes, KeyRing mine, Contacts contacts) {
    return known(read(bytes, mine, contacts::trust), new KnownNames(mine, contacts));
  }

  private ReadBundleOutcome read(byte[] bytes, KeyRing mine, Function<Fingerprint, Trust> trust) {
    try {
      return SealedForm.looksSealed(bytes)
          ? new SealedReader(reader(), mine, trust).read(bytes)
          : reader().read(bytes);
    } catch (BundleRefusal e) {
      return new ReadBundleOutcome.Refused(e.problem());
    }
  }

  @Override
  public EnvelopeOutcome envelope(Path file) {
    return switch (bytes(file)) {
      case BytesOutcome.All(byte[] bytes) -> envelope(bytes);
      case BytesOutcome.Refused(BundleProblem problem) -> new EnvelopeOutcome.Refused(problem);
    };
  }

  @Override
  public EnvelopeOutcome envelope(byte[] bytes) {
    try {
      return SealedForm.looksSealed(bytes)
          ? new EnvelopeOutcome.Sealed(SealedForm.read(bytes).envelope())
          : new EnvelopeOutcome.Open();
    } catch (BundleRefusal e) {
      return new EnvelopeOutcome.Refused(e.problem());
    }
  }

  @Override
  public WriteBundleOutcome write(
      CaseBundle bundle, Path file, KeyRing mine, List<ContactCard> recipients, Progress progress) {
    Identity sender = mine.present();
    List<ContactCard> all = SealedWriter.withSender(sender, recipients);
    if (all.size() > SealedEnvelope.MOST_RECIPIENTS) {
      return new WriteBundleOutcome.NotWritten(
          new WriteBundleProblem.TooManyRecipients(SealedEnvelope.MOST_RECIPIENTS - 1));
    }
    CaseBundle signed =
        bundle.withHeader(
            bundle.header().signed(new BundleHeader.Signed(sender.fingerprint(), Trust.OWN)));
    BundleWriter writer = new BundleWriter(reader(), opener, progress);
    return writer.write(
        signed,
        new SealedWriter(random, Optional.of(OwnersCard.sign(mine))).seal(bundle, sender, all),
        file,
        written -> read(written, KeyRing.of(sender), each -> Trust.OWN));
  }

  @Override
  public WriteBundleOutcome write(CaseBundle bundle, Path file, Progress progress) {
    BundleWriter writer = new BundleWriter(reader(), opener, progress);
    return writer.write(bundle, text(bundle).getBytes(StandardCharsets.UTF_8), file);
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

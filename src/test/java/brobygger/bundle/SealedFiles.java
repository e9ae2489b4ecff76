package brobygger.bundle;

import brobygger.document.CanonicalJson;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Trust;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sealed bundle from Anna to herself and Bo, and ways to change what is outside and inside. */
abstract class SealedFiles {
  static final Identity ANNA = TestPeople.anna();
  static final Identity BO = TestPeople.person("Bo", "");
  static final Identity EVA = TestPeople.person("Eva", "");
  static final CaseBundle BUNDLE =
      TestBundles.of(
          TestBundles.samples().cases().stream()
              .map(CaseBundle.BundledCase::caseFile)
              .filter(file -> file.placements().isEmpty())
              .limit(1)
              .toList(),
          List.of());

  final SealedWriter writer = new SealedWriter(new SecureRandom());
  final JsonBundleFiles files = new JsonBundleFiles();
  @TempDir Path folder;

  static byte[] sealed(List<ContactCard> to) {
    return new SealedWriter(new SecureRandom()).seal(BUNDLE, ANNA, to);
  }

  static final byte[] GOOD = sealed(List.of(ANNA.card(), BO.card()));

  String code(byte[] bytes) {
    return code(bytes, BO, Trust.CONFIRMED);
  }

  String code(byte[] bytes, Identity me, Trust trust) {
    try {
      ReadBundleOutcome outcome =
          new SealedReader(new BundleReader(new BundleSchema()), KeyRing.of(me), each -> trust)
              .read(bytes);
      return outcome instanceof ReadBundleOutcome.Refused(BundleProblem problem)
          ? problem.code()
          : "READ";
    } catch (BundleRefusal refusal) {
      return refusal.problem().code();
    }
  }

  static ObjectNode outer(byte[] bytes) {
    return (ObjectNode) JsonMapper.shared().readTree(bytes);
  }

  static byte[] changed(Consumer<ObjectNode> change) {
    ObjectNode outer = outer(GOOD);
    change.accept(outer);
    return CanonicalJson.bytes(outer);
  }

  static byte[] protectedChanged(Consumer<ObjectNode> change) {
    return changed(
        outer -> {
          ObjectNode header = outer(Base64Url.decode(outer.get("protected").stringValue()));
          change.accept(header);
          outer.put("protected", Base64Url.text(CanonicalJson.bytes(header)));
        });
  }

  static byte[] keyHeaderChanged(Consumer<ObjectNode> change) {
    return changed(
        outer ->
            outer
                .get("recipients")
                .forEach(each -> change.accept((ObjectNode) each.get("header"))));
  }

  /** A file whose seal is in order but whose inside is not. */
  byte[] around(byte[] signed) {
    return writer.seal(SealedWriter.header(ANNA, 1), signed, List.of(ANNA.card(), BO.card()));
  }

  ObjectNode payload() {
    return writer.payload(BUNDLE, ANNA, List.of(ANNA.fingerprint(), BO.fingerprint()));
  }

  byte[] signedBy(Identity signer, ObjectNode payload) {
    return SignedText.sign(SealedFormat.SIGNED, CanonicalJson.bytes(payload), signer);
  }
}

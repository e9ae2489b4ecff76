package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.P256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the vectors of the newest format anew, with new throw-away keys; run by hand. */
final class VectorMaker {
  private VectorMaker() {}

  static void main() throws IOException {
    CaseBundle samples = TestBundles.samples();
    make(
        "sealed-vector",
        new CaseBundle(
            samples.header(), samples.cases().subList(0, 1), samples.companies(), List.of()));
    // Long enough to be compressed.
    make(
        "sealed-vector-zip",
        new CaseBundle(
            samples.header(), samples.cases().subList(0, 5), samples.companies(), List.of()));
  }

  private static void make(String name, CaseBundle bundle) throws IOException {
    Path folder = Path.of("src/test/resources/brobygger/bundle");
    Identity anna = TestPeople.anna();
    Identity bo = TestPeople.person("Bo Dam", "Jobcenter Østby");
    Files.write(
        folder.resolve(name + ".json"),
        new SealedWriter(new SecureRandom()).seal(bundle, anna, List.of(anna.card(), bo.card())));
    ObjectNode keys = JsonNodeFactory.instance.objectNode();
    keys.put("note", "Throw-away keys of a test. They protect nothing.");
    keys.put("fingerprint", bo.fingerprint().digits());
    keys.set(
        "encryption",
        CardJson.key(bo.card().encryption())
            .put("d", Base64Url.text(P256.coordinate(bo.encryption().getS()))));
    keys.set("signer", CardJson.key(anna.card().signing()));
    Files.writeString(folder.resolve(name + ".keys.json"), CanonicalJson.pretty(keys) + "\n");
  }
}

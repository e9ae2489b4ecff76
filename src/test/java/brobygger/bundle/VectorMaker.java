package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.Identity;
import brobygger.usecase.P256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes {@code sealed-vector.json} anew, with new throw-away keys; run by hand. */
final class VectorMaker {
  private VectorMaker() {}

  static void main() throws IOException {
    Path folder = Path.of("src/test/resources/brobygger/bundle");
    Identity anna = TestPeople.anna();
    Identity bo = TestPeople.person("Bo Dam", "Jobcenter Østby");
    CaseBundle samples = TestBundles.samples();
    CaseBundle bundle =
        new CaseBundle(
            samples.header(), samples.cases().subList(0, 1), samples.companies(), List.of());
    Files.write(
        folder.resolve("sealed-vector.json"),
        new SealedWriter(new SecureRandom()).seal(bundle, anna, List.of(anna.card(), bo.card())));
    ObjectNode keys = JsonNodeFactory.instance.objectNode();
    keys.put("note", "Throw-away keys of a test. They protect nothing.");
    keys.put("fingerprint", bo.fingerprint().digits());
    keys.set(
        "encryption",
        CardJson.key(bo.card().encryption())
            .put("d", Base64Url.text(P256.coordinate(bo.encryption().getS()))));
    keys.set("signer", CardJson.key(anna.card().signing()));
    Files.writeString(folder.resolve("sealed-vector.keys.json"), CanonicalJson.pretty(keys) + "\n");
  }
}

package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signed JSON in compact form (RFC 7515, 3.1), ES256, with the signer's key in the header: bundles,
 * contact cards and rosters.
 *
 * @param signer number of the signer's keys, as the header says
 * @param key the key that verified the signature
 * @param payload what was signed
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedText(Fingerprint signer, ECPublicKey key, byte[] payload) {
  private static final JWSHeader ES256 = new JWSHeader(JWSAlgorithm.ES256);
  private static final Set<String> FIELDS =
      Set.of(SealedFormat.ALGORITHM, SealedFormat.TYPE, SealedFormat.KEY_ID, SealedFormat.KEY);

  /** Signs. */
  static byte[] sign(String type, byte[] payload, Identity identity) {
    ObjectNode header =
        JsonNodeFactory.instance
            .objectNode()
            .put(SealedFormat.ALGORITHM, SealedFormat.SIGNATURE_ALGORITHM)
            .put(SealedFormat.TYPE, type)
            .put(SealedFormat.KEY_ID, identity.fingerprint().digits());
    header.set(SealedFormat.KEY, CardJson.key(identity.card().signing()));
    byte[] signed = joined(Base64Url.bytes(CanonicalJson.bytes(header)), Base64Url.bytes(payload));
    try {
      Base64URL signature = new ECDSASigner(identity.signing()).sign(ES256, signed);
      return joined(signed, signature.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has ES256", e);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + 1 + second.length);
    both[first.length] = '.';
    System.arraycopy(second, 0, both, first.length + 1, second.length);
    return both;
  }

  /** Verifies; nothing of the payload is parsed. */
  static SignedText verified(String type, byte[] compact) throws BundleRefusal {
    int first = indexOf(compact, 0);
    int second = first < 0 ? -1 : indexOf(compact, first + 1);
    if (second < 0 || indexOf(compact, second + 1) >= 0) {
      throw new BundleRefusal(new BundleProblem.NotSigned());
    }
    ObjectNode header = header(ascii(compact, 0, first));
    String algorithm = header.path(SealedFormat.ALGORITHM).asString("");
    if (algorithm.equalsIgnoreCase("none")) {
      throw new BundleRefusal(new BundleProblem.NotSigned());
    }
    SealedForm.only(header, FIELDS);
    if (!algorithm.equals(SealedFormat.SIGNATURE_ALGORITHM)) {
      throw new BundleRefusal(new BundleProblem.ForbiddenSeal(SealedFormat.ALGORITHM));
    }
    if (!SealedForm.text(header, SealedFormat.TYPE).equals(type)) {
      throw new BundleRefusal(new BundleProblem.ForbiddenSeal(SealedFormat.TYPE));
    }
    ECPublicKey key = SealedForm.key(header.path(SealedFormat.KEY), SealedFormat.KEY);
    try {
      String signature = ascii(compact, second + 1, compact.length);
      SealedForm.exactly(SealedFormat.SIGNATURE_BYTES, signature);
      if (!new ECDSAVerifier(key)
          .verify(ES256, Arrays.copyOf(compact, second), new Base64URL(signature))) {
        throw new BundleRefusal(new BundleProblem.BadSignature());
      }
      return new SignedText(
          new Fingerprint(SealedForm.text(header, SealedFormat.KEY_ID)),
          key,
          Base64Url.decode(Arrays.copyOfRange(compact, first + 1, second)));
    } catch (IllegalArgumentException | JOSEException e) {
      throw new BundleRefusal(new BundleProblem.BadSignature());
    }
  }

  /** JSON has dots as well: what does not begin with a header is not signed text. */
  private static ObjectNode header(String text) throws BundleRefusal {
    try {
      return SealedForm.header(text);
    } catch (IllegalArgumentException e) {
      throw new BundleRefusal(new BundleProblem.NotSigned());
    }
  }

  private static int indexOf(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == '.') {
        return at;
      }
    }
    return -1;
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}

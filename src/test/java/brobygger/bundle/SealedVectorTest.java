package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jose4j.jca.ProviderContext;
import org.jose4j.jwe.AesGcmContentEncryptionAlgorithm;
import org.jose4j.jwe.ContentEncryptionParts;
import org.jose4j.jwe.EcdhKeyAgreementWithAesKeyWrapAlgorithm;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.Headers;
import org.jose4j.zip.DeflateRFC1951CompressionAlgorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sealed bundles under {@code src/test/resources}, with throw-away keys, are opened by two JOSE
 * libraries as anybody would use them, and by no line of our own reader: one of today, one of the
 * first format, and one that was compressed.
 */
class SealedVectorTest {
  private static final Path FOLDER = Path.of("src/test/resources/brobygger/bundle");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  /** Private keys of {@code encryption} of the recipient, as a JSON Web Key. */
  private static JsonNode keys(String name) throws IOException {
    return JSON.readTree(text(name + ".keys.json"));
  }

  private static void assertBundle(String name, String payload) throws IOException {
    JsonNode signed = JSON.readTree(payload);
    assertThat(signed.path("brobygger").stringValue()).isEqualTo("signed-bundle");
    assertThat(signed.path("sender").path("name").stringValue()).isEqualTo("Anna Lund");
    assertThat(signed.path("recipients").get(1)).isEqualTo(keys(name).path("fingerprint"));
    JsonNode sealed = JSON.readTree(text(name + ".json"));
    JsonNode header = JSON.readTree(bytes(sealed.path("protected")));
    assertThat(signed.path("bundle").path("contents").path("cases"))
        .hasSize(header.path("cases").intValue());
    assertThat(signed.path("format")).isEqualTo(header.path("format"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-vector", "sealed-vector-1", "sealed-vector-zip"})
  void nimbusOpensItByItself(String name) throws Exception {
    JsonNode sealed = JSON.readTree(text(name + ".json"));
    JsonNode mine = sealed.path("recipients").get(1);
    // Its class for the whole JSON form loses the recipient's epk; its decrypter needs no more.
    byte[] opened =
        new ECDHDecrypter(ECKey.parse(keys(name).path("encryption").toString()))
            .decrypt(
                JWEHeader.parse(joined(sealed, mine).toString()),
                new Base64URL(mine.path("encrypted_key").stringValue()),
                new Base64URL(sealed.path("iv").stringValue()),
                new Base64URL(sealed.path("ciphertext").stringValue()),
                new Base64URL(sealed.path("tag").stringValue()),
                sealed.path("protected").stringValue().getBytes(StandardCharsets.US_ASCII));
    JWSObject signed = JWSObject.parse(new String(opened, StandardCharsets.US_ASCII));
    ECKey signer = ECKey.parse(keys(name).path("signer").toString());
    assertThat(signed.verify(new ECDSAVerifier(signer))).isTrue();
    assertThat(signed.getHeader().getJWK().toECKey().toECPublicKey())
        .isEqualTo(signer.toECPublicKey());
    assertBundle(name, signed.getPayload().toString());
  }

  /** jose4j knows the compact form only: the content key is unwrapped with it, part by part. */
  @ParameterizedTest
  @ValueSource(strings = {"sealed-vector", "sealed-vector-1", "sealed-vector-zip"})
  void joseForJOpensItAsWell(String name) throws Exception {
    JsonNode sealed = JSON.readTree(text(name + ".json"));
    JsonNode mine = sealed.path("recipients").get(1);
    ObjectNode header = joined(sealed, mine);
    Headers headers = new Headers();
    headers.setFullHeaderAsJsonString(header.toString());
    PublicJsonWebKey key =
        PublicJsonWebKey.Factory.newPublicJwk(keys(name).path("encryption").toString());
    var context = new ProviderContext();
    var algorithm =
        new EcdhKeyAgreementWithAesKeyWrapAlgorithm.EcdhKeyAgreementWithAes256KeyWrapAlgorithm();
    var content = new AesGcmContentEncryptionAlgorithm.Aes256Gcm();
    var primitive = algorithm.prepareForDecrypt(key.getPrivateKey(), headers, context);
    var contentKey =
        algorithm.manageForDecrypt(
            primitive,
            bytes(mine.path("encrypted_key")),
            content.getContentEncryptionKeyDescriptor(),
            headers,
            context);
    byte[] opened =
        content.decrypt(
            new ContentEncryptionParts(
                bytes(sealed.path("iv")),
                bytes(sealed.path("ciphertext")),
                bytes(sealed.path("tag"))),
            sealed.path("protected").stringValue().getBytes(StandardCharsets.US_ASCII),
            contentKey.getEncoded(),
            headers,
            context);
    if (name.endsWith("zip")) {
      assertThat(header.path("zip").stringValue()).isEqualTo("DEF");
      opened = new DeflateRFC1951CompressionAlgorithm().decompress(opened);
    }
    JsonWebSignature signed = new JsonWebSignature();
    signed.setCompactSerialization(new String(opened, StandardCharsets.US_ASCII));
    signed.setKey(JsonWebKey.Factory.newJwk(keys(name).path("signer").toString()).getKey());
    assertThat(signed.verifySignature()).isTrue();
    assertBundle(name, signed.getPayload());
  }

  /** The JOSE header of one recipient (RFC 7516, 7.2.1): the protected one and its own. */
  private static ObjectNode joined(JsonNode sealed, JsonNode recipient) {
    ObjectNode header = (ObjectNode) JSON.readTree(bytes(sealed.path("protected")));
    header.setAll((ObjectNode) recipient.path("header"));
    return header;
  }

  private static byte[] bytes(JsonNode text) {
    return Base64.getUrlDecoder().decode(text.stringValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-vector", "sealed-vector-1", "sealed-vector-zip"})
  void itHasThePublishedForm(String name) throws IOException {
    String schema =
        Files.readString(Path.of("src/main/resources/brobygger/schema/sealed.schema.json"));
    var published =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    JsonNode sealed = JSON.readTree(text(name + ".json"));
    assertThat(published.validate(sealed)).isEmpty();
    ((ObjectNode) sealed).put("unprotected", "x");
    assertThat(published.validate(sealed)).isNotEmpty();
  }
}

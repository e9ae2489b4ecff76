package brobygger.bundle;

import brobygger.card.CardJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.ProfileRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind of file a stranger, a broken stick or a person with another program might hand over:
 * in the form that everybody can read, and inside or around a seal that is otherwise in order.
 */
final class HostileFiles {
  private static final int MANY = 3_000_000;
  private static final String LONG = "x".repeat(25 * 1024 * 1024);
  private static final Set<String> ANY_DAMAGE =
      Set.of(
          "DAMAGED",
          "NOT_A_BUNDLE",
          "WRONG_SHAPE",
          "CHANGED_ON_THE_WAY",
          "BROKEN_SEAL",
          "FORBIDDEN_SEAL",
          "NOT_FOR_ME",
          "TOO_LONG",
          "DUPLICATE_FIELD",
          "NEWER_FORMAT");

  private final SealedWriter writer = new SealedWriter(new SecureRandom());
  private final CaseBundle bundle;
  private final Identity anna;
  private final Identity bo;
  private final Identity eva;
  private final Identity gone;
  private final List<Hostile> all = new ArrayList<>();

  /**
   * One file.
   *
   * @param entry which line of the list it is
   * @param bytes what is in it
   * @param codes the codes one of which must come
   */
  record Hostile(String entry, byte[] bytes, Set<String> codes) {
    @Override
    public String toString() {
      return entry + " → " + codes;
    }
  }

  /**
   * @param bundle one of Anna's, as it would be in order
   * @param anna whom Bo trusts
   * @param eva whom Bo does not know
   * @param gone whose key is revoked
   */
  HostileFiles(CaseBundle bundle, Identity anna, Identity bo, Identity eva, Identity gone) {
    this.bundle = bundle;
    this.anna = anna;
    this.bo = bo;
    this.eva = eva;
    this.gone = gone;
  }

  List<Hostile> all(byte[] database) {
    wrongFiles(database);
    damaged();
    seals();
    people();
    json();
    texts();
    trees();
    return List.copyOf(all);
  }

  private void add(String entry, byte[] bytes, String... codes) {
    all.add(new Hostile(entry, bytes, Set.of(codes)));
  }

  /** The same text for everybody to read, and signed and sealed where the bundle should be. */
  private void both(String entry, byte[] text, String plain, String sealed) {
    add(entry, text, plain);
    add(entry, inside(text), sealed);
  }

  private void both(String entry, String text, String plain, String sealed) {
    both(entry, utf8(text), plain, sealed);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<ContactCard> toBo() {
    return List.of(anna.card(), bo.card());
  }

  private byte[] good() {
    return writer.seal(bundle, anna, toBo());
  }

  private String plain() {
    return new JsonBundleFiles().text(bundle);
  }

  /** Sealed and signed as it must be, around any bytes in the place of the bundle. */
  private byte[] inside(byte[] text) {
    ObjectNode payload = payload();
    payload.put("bundle", 0);
    String start = CanonicalJson.text(payload);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(utf8(start.substring(0, start.length() - 2)));
    whole.writeBytes(text);
    whole.writeBytes(utf8("}"));
    return around(SignedText.sign(SealedFormat.SIGNED, whole.toByteArray(), anna));
  }

  private byte[] around(byte[] signed) {
    return writer.seal(SealedWriter.header(anna, bundle.size()), signed, toBo());
  }

  private ObjectNode payload() {
    return writer.payload(bundle, anna, List.of(anna.fingerprint(), bo.fingerprint()));
  }

  private byte[] signed(Identity signer, ObjectNode payload) {
    return SignedText.sign(SealedFormat.SIGNED, CanonicalJson.bytes(payload), signer);
  }

  private static ObjectNode object(byte[] bytes) {
    return (ObjectNode) JsonMapper.shared().readTree(bytes);
  }

  private byte[] outer(Consumer<ObjectNode> change) {
    ObjectNode outer = object(good());
    change.accept(outer);
    return CanonicalJson.bytes(outer);
  }

  private byte[] protectedHeader(Consumer<ObjectNode> change) {
    return outer(outer -> outer.put("protected", header(outer.get("protected"), change)));
  }

  private static String header(tools.jackson.databind.JsonNode text, Consumer<ObjectNode> change) {
    ObjectNode header = object(Base64Url.decode(text.stringValue()));
    change.accept(header);
    return Base64Url.text(CanonicalJson.bytes(header));
  }

  private byte[] keyHeader(Consumer<ObjectNode> change) {
    return outer(
        outer ->
            outer
                .get("recipients")
                .forEach(each -> change.accept((ObjectNode) each.get("header"))));
  }

  /** The signature as it was made, under a header that was changed. */
  private byte[] signatureHeader(Consumer<ObjectNode> change) {
    String[] parts =
        new String(signed(anna, payload()), StandardCharsets.US_ASCII).split("\\.", -1);
    String header = header(JsonNodeFactory.instance.stringNode(parts[0]), change);
    return around(utf8(header + "." + parts[1] + "." + parts[2]));
  }

  private void wrongFiles(byte[] database) {
    both("empty", "", "NOT_A_BUNDLE", "DAMAGED");
    both("empty", " \n", "NOT_A_BUNDLE", "DAMAGED");
    both("empty", "{}", "NOT_A_BUNDLE", "NOT_A_BUNDLE");
    add("a ZIP renamed", zip(utf8(plain())), "NOT_A_BUNDLE");
    add("a ZIP renamed", zip(new byte[MANY]), "NOT_A_BUNDLE");
    add("a database renamed", database, "NOT_A_BUNDLE");
    add(
        "a database renamed",
        utf8("H:2,block:4,blockSize:1000,chunk:1,format:3\n" + "\0".repeat(8_000)),
        "NOT_A_BUNDLE");
    add("over the size cap", new byte[BundleFormat.MOST_BYTES + 1], "TOO_LARGE");
    add("over the size cap", Arrays.copyOf(good(), BundleFormat.MOST_BYTES + 1), "TOO_LARGE");
  }

  private void damaged() {
    byte[] sealed = good();
    byte[] open = utf8(plain());
    for (int part = 1; part < 20; part++) {
      add("cut off", Arrays.copyOf(sealed, sealed.length * part / 20), "DAMAGED");
      add("cut off", Arrays.copyOf(open, open.length * part / 20), "DAMAGED");
    }
    add("cut off", Arrays.copyOf(sealed, sealed.length - 3), "DAMAGED");
    add("cut off", Arrays.copyOf(open, open.length - 3), "DAMAGED");
    for (String part : List.of("iv", "ciphertext", "tag")) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        int flipped = bit;
        add(
            "a bit flipped in each part",
            outer(outer -> outer.put(part, flipped(outer.get(part).stringValue(), flipped))),
            "BROKEN_SEAL");
      }
    }
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      int at = bit;
      add(
          "a bit flipped in each part",
          outer(
              outer -> {
                ObjectNode mine = (ObjectNode) outer.get("recipients").get(1);
                mine.put("encrypted_key", flipped(mine.get("encrypted_key").stringValue(), at));
              }),
          "BROKEN_SEAL");
      byte[] header = sealed.clone();
      header[14 + 9 * bit] ^= (byte) (1 << bit % 3);
      all.add(new Hostile("a bit flipped in each part", header, ANY_DAMAGE));
      byte[] text = open.clone();
      // In the middle of what was written, where a bit changes a letter.
      text[new String(open, StandardCharsets.ISO_8859_1).indexOf("\"name\" : \"") + 12 + bit] ^= 1;
      all.add(new Hostile("a bit flipped in each part", text, ANY_DAMAGE));
    }
    byte[] signed = signed(anna, payload());
    for (int at : new int[] {20, signed.length / 2, signed.length - 20}) {
      byte[] other = signed.clone();
      other[at] = (byte) (other[at] == 'A' ? 'B' : 'A');
      add(
          "a bit flipped in each part",
          around(other),
          "BAD_SIGNATURE",
          "WRONG_SHAPE",
          "FORBIDDEN_SEAL");
    }
  }

  private byte[] compressed(byte[] deflated) {
    return writer.seal(SealedWriter.header(anna, 1).put("zip", "DEF"), deflated, toBo());
  }

  private static String flipped(String base64, int bit) {
    byte[] bytes = Base64Url.decode(base64);
    bytes[bytes.length / 2] ^= (byte) (1 << bit);
    return Base64Url.text(bytes);
  }

  private void seals() {
    for (String none : List.of("none", "NONE", "nOnE")) {
      add("alg none", signatureHeader(header -> header.put("alg", none)), "NOT_SIGNED");
      add("alg none", keyHeader(header -> header.put("alg", none)), "FORBIDDEN_SEAL");
      add("alg none", protectedHeader(header -> header.put("enc", none)), "FORBIDDEN_SEAL");
    }
    for (String other : List.of("HS256", "RS256", "PS256", "ES384", "EdDSA", "es256")) {
      add("swapped algorithms", signatureHeader(h -> h.put("alg", other)), "FORBIDDEN_SEAL");
    }
    for (String other : List.of("dir", "A256KW", "RSA-OAEP", "ECDH-ES", "PBES2-HS512+A256KW")) {
      add("swapped algorithms", keyHeader(h -> h.put("alg", other)), "FORBIDDEN_SEAL");
    }
    for (String other : List.of("A128GCM", "A256CBC-HS512", "XC20P")) {
      add("swapped algorithms", protectedHeader(h -> h.put("enc", other)), "FORBIDDEN_SEAL");
    }
    Consumer<ObjectNode> crit = header -> header.putArray("crit").add("exp");
    add("unknown crit", protectedHeader(crit), "FORBIDDEN_SEAL");
    add("unknown crit", keyHeader(crit), "FORBIDDEN_SEAL");
    add("unknown crit", signatureHeader(crit), "FORBIDDEN_SEAL");
    add("compressed bomb", protectedHeader(h -> h.put("zip", "GZIP")), "FORBIDDEN_SEAL");
    add(
        "compressed bomb",
        protectedHeader(h -> h.put("format", 1).put("zip", "DEF")),
        "FORBIDDEN_SEAL");
    add("compressed bomb", compressed(Deflated.of(new byte[100 * 1024 * 1024])), "TOO_LARGE");
    byte[] deflated = Deflated.of(signed(anna, payload()));
    add("compressed bomb", compressed(Arrays.copyOf(deflated, deflated.length - 9)), "WRONG_SHAPE");
    add("compressed bomb", compressed(Arrays.copyOf(deflated, deflated.length + 9)), "WRONG_SHAPE");
    add("compressed bomb", gzip(new byte[100 * 1024 * 1024]), "NOT_A_BUNDLE");
    add("compressed bomb", zip(new byte[100 * 1024 * 1024]), "NOT_A_BUNDLE");
    Consumer<ObjectNode> costly =
        header -> header.put("alg", "PBES2-HS256+A128KW").put("p2c", 2_000_000_000).put("p2s", "A");
    add("absurd KDF counts", keyHeader(costly), "FORBIDDEN_SEAL");
    add("absurd KDF counts", protectedHeader(costly), "FORBIDDEN_SEAL");
    add("absurd KDF counts", keyHeader(h -> h.put("p2c", 2_000_000_000)), "FORBIDDEN_SEAL");
    add(
        "20,000 recipients",
        outer(
            outer -> {
              ArrayNode list = (ArrayNode) outer.get("recipients");
              for (int i = 0; i < 20_000; i++) {
                list.add(list.get(0));
              }
            }),
        "TOO_MANY_RECIPIENTS");
    String zero = Base64Url.text(new byte[32]);
    byte[] most = new byte[32];
    Arrays.fill(most, (byte) 0xFF);
    for (String x : List.of(zero, Base64Url.text(most))) {
      add(
          "invalid curve point",
          keyHeader(header -> ((ObjectNode) header.get("epk")).put("x", x)),
          "FORBIDDEN_SEAL");
      add(
          "invalid curve point",
          signatureHeader(header -> ((ObjectNode) header.get("jwk")).put("y", x)),
          "FORBIDDEN_SEAL");
      ObjectNode payload = payload();
      ((ObjectNode) payload.at("/sender/encryption")).put("x", x);
      add("invalid curve point", around(signed(anna, payload)), "WRONG_SHAPE");
    }
  }

  private void people() {
    add(
        "not addressed to me",
        writer.seal(bundle, anna, List.of(anna.card(), eva.card())),
        "NOT_FOR_ME");
    add(
        "not addressed to me",
        outer(
            outer ->
                ((ObjectNode) outer.get("recipients").get(0).get("header"))
                    .put("kid", bo.fingerprint().digits())),
        "WRONG_SHAPE");
    add("sealed but unsigned", around(utf8(plain())), "NOT_SIGNED");
    add("sealed but unsigned", around(CanonicalJson.bytes(payload())), "NOT_SIGNED");
    add("unknown signer", of(eva), "UNKNOWN_SIGNER");
    add("revoked signer", of(gone), "REVOKED_SIGNER");
    add("sender field not matching the key", around(signed(eva, payload())), "SENDER_MISMATCH");
    ObjectNode hers = payload();
    hers.set("sender", CardJson.write(eva.card()));
    add("sender field not matching the key", around(signed(eva, hers)), "SENDER_MISMATCH");
    add(
        "sender field not matching the key",
        signatureHeader(header -> header.put("kid", eva.fingerprint().digits())),
        "BAD_SIGNATURE");
    CaseBundle boasting =
        bundle.withHeader(
            new BundleHeader(
                bundle.header().id(),
                bundle.header().created(),
                new BundleHeader.Sender(
                    new brobygger.usecase.people.Profile("Direktøren", ProfileRole.SUPERVISOR, ""),
                    bundle.header().sender().device()),
                ""));
    add(
        "sender field not matching the key",
        writer.seal(boasting, anna, toBo()),
        "SENDER_MISMATCH");
    // Made for Anna and Eva; Eva opens it and seals it for Bo.
    ObjectNode forEva =
        writer.payload(bundle, anna, List.of(anna.fingerprint(), eva.fingerprint()));
    add("re-sealed by a third person", around(signed(anna, forEva)), "RESEALED");
    add(
        "newer version",
        protectedHeader(header -> header.put("format", 3).put("later", true)),
        "NEWER_FORMAT");
    add("newer version", around(signed(anna, payload().put("format", 99))), "NEWER_FORMAT");
  }

  /** In order, but by somebody else. */
  private byte[] of(Identity signer) {
    CaseBundle theirs =
        bundle.withHeader(
            new BundleHeader(
                bundle.header().id(),
                bundle.header().created(),
                new BundleHeader.Sender(signer.card().profile(), bundle.header().sender().device()),
                ""));
    return writer.seal(theirs, signer, List.of(signer.card(), bo.card()));
  }

  private void json() {
    String start = "{\"brobygger\":\"bundle\",\"format\":1,\"contents\":";
    both("depth 100,000", start + "[".repeat(100_000), "TOO_DEEP", "TOO_DEEP");
    both(
        "depth 100,000",
        start + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}",
        "TOO_DEEP",
        "TOO_DEEP");
    add(
        "depth 100,000",
        utf8("{\"protected\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
        "TOO_DEEP");
    both("duplicate keys", plain("format", "\"format\" : 2, "), "DUPLICATE_FIELD");
    both("duplicate keys", plain("id", "\"id\" : \"x\", "), "DUPLICATE_FIELD");
    add(
        "duplicate keys",
        utf8(new String(good(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"tag\":\"A\",")),
        "DUPLICATE_FIELD");
    both("unknown fields", plain("format", "\"extra\" : 1, "), "NEWER_FIELD");
    add("unknown fields", outer(outer -> outer.put("extra", 1)), "FORBIDDEN_SEAL");
    add("unknown fields", around(signed(anna, payload().put("extra", 1))), "NEWER_FIELD");
    for (String more : List.of("{}", "1", "x", ",", "]")) {
      both("trailing tokens", plain() + more, "DAMAGED", "DAMAGED");
      add("trailing tokens", utf8(new String(good(), StandardCharsets.UTF_8) + more), "DAMAGED");
    }
    both("25 MB string", start + "\"" + LONG + "\"}", "TOO_LONG", "TOO_LARGE");
    add("25 MB string", utf8("{\"protected\":\"" + LONG + "\"}"), "TOO_LONG");
    both(
        "25 MB string",
        start + "{\"" + "x".repeat(12 * 1024 * 1024) + "\":1}}",
        "TOO_LONG",
        "TOO_LONG");
    both("3 million tokens", start + "[" + "1,".repeat(MANY) + "1]}", "TOO_MANY", "TOO_MANY");
    add("3 million tokens", utf8("{\"protected\":[" + "1,".repeat(MANY) + "1]}"), "TOO_MANY");
    for (String number : List.of("1E+1000000000", "1e-1000000000", "1E+2147483648")) {
      both(
          "1E+1000000000",
          plain().replaceFirst("\"format\" : 2", "\"format\" : " + number),
          number.endsWith("48") ? "DAMAGED" : "WRONG_SHAPE",
          number.endsWith("48") ? "DAMAGED" : "WRONG_SHAPE");
    }
    for (String none : List.of("NaN", "Infinity", "-Infinity", "+1", "0x10", "01", "undefined")) {
      both(
          "NaN",
          plain().replaceFirst("\"format\" : 2", "\"format\" : " + none),
          "DAMAGED",
          "DAMAGED");
    }
    both(
        "newer version",
        plain().replaceFirst("\"format\" : 2", "\"format\" : 3"),
        "NEWER_FORMAT",
        "NEWER_FORMAT");
  }

  private void both(String entry, String text, String code) {
    both(entry, text, code, code);
  }

  /** The bundle with something written before a field of its outside. */
  private String plain(String field, String before) {
    return plain()
        .replaceFirst("\"" + field + "\"", Matcher.quoteReplacement(before) + "\"" + field + "\"");
  }

  private void texts() {
    byte[] half = utf8(plain());
    half[half.length / 2] = (byte) 0xC3;
    half[half.length / 2 + 1] = (byte) 0x28;
    both("invalid UTF-8", half, "DAMAGED", "DAMAGED");
    byte[] overlong = utf8(plain().replaceFirst("\"purpose\" : \"", "\"purpose\" : \"##"));
    int at = new String(overlong, StandardCharsets.ISO_8859_1).indexOf("##");
    overlong[at] = (byte) 0xC0;
    overlong[at + 1] = (byte) 0x80;
    both("invalid UTF-8", overlong, "DAMAGED", "DAMAGED");
    byte[] surrogate = utf8(plain().replaceFirst("\"purpose\" : \"", "\"purpose\" : \"###"));
    at = new String(surrogate, StandardCharsets.ISO_8859_1).indexOf("###");
    surrogate[at] = (byte) 0xED;
    surrogate[at + 1] = (byte) 0xA0;
    surrogate[at + 2] = (byte) 0x80;
    both("invalid UTF-8", surrogate, "DAMAGED", "DAMAGED");
    for (String lone : List.of("\\\\ud83d", "\\\\ude00", "\\\\ude00\\\\ud83d")) {
      both(
          "lone surrogates",
          plain().replaceFirst("\"purpose\" : \"", "\"purpose\" : \"" + lone),
          "DAMAGED");
    }
    both("NUL", plain().replaceFirst("\"format\"", "\0\"format\""), "DAMAGED");
    both("NUL", plain().replaceFirst("\"purpose\" : \"", "\"purpose\" : \"\0"), "DAMAGED");
    both(
        "NUL",
        plain().replaceFirst("\"purpose\" : \"", "\"purpose\" : \"\\\\u0000"),
        "WRONG_SHAPE");
    add("BOM inside", inside(utf8("\uFEFF" + plain())), "DAMAGED");
    add("BOM twice", utf8("\uFEFF\uFEFF" + plain()), "DAMAGED");
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      both("UTF-16", plain().getBytes(charset), "NOT_A_BUNDLE", "DAMAGED");
      add("UTF-16", new String(good(), StandardCharsets.UTF_8).getBytes(charset), "NOT_A_BUNDLE");
    }
  }

  private void trees() {
    tree("number for string", entry -> document(entry, "/citizen").put("name", 17), "WRONG_SHAPE");
    tree("number for string", entry -> entry.put("head", 17), "WRONG_SHAPE");
    both(
        "number for string",
        plain().replaceFirst("\"created\" : \"[^\"]*\"", "\"created\" : 20260101"),
        "WRONG_SHAPE");
    tree("unknown fields", entry -> document(entry, "").put("extra", 1), "NEWER_DOCUMENT");
    tree(
        "1E+1000000000",
        entry ->
            document(entry, "/rhythm").put("everyDays", new java.math.BigDecimal("1E+1000000000")),
        "WRONG_SHAPE");
    tree(
        "@class",
        entry -> document(entry, "").put("@class", "javax.swing.JEditorPane"),
        "WRONG_SHAPE");
    tree(
        "@class",
        entry ->
            entry.set(
                "document", JsonNodeFactory.instance.arrayNode().add("java.io.File").add("/")),
        "WRONG_SHAPE");
    both("@class", plain("format", "\"@class\" : \"java.net.URL\", "), "WRONG_SHAPE");
    String elsewhere = "http://127.0.0.1:9/schema.json";
    tree("remote $ref", entry -> document(entry, "").put("$ref", elsewhere), "WRONG_SHAPE");
    tree(
        "remote $ref",
        entry -> entry.putObject("document").put("$ref", "file:///etc/passwd"),
        "WRONG_SHAPE");
    both("remote $ref", plain("format", "\"$schema\" : \"" + elsewhere + "\", "), "WRONG_SHAPE");
    for (String text :
        List.of(
            "PT" + "0".repeat(99_000) + "!",
            "PT" + "1H".repeat(49_000),
            "0".repeat(99_000),
            "/a".repeat(49_000) + "!",
            "a".repeat(99_000) + "!")) {
      tree("regex backtracking", entry -> document(entry, "").put("opened", text), "WRONG_SHAPE");
      tree("regex backtracking", entry -> document(entry, "").put("id", text), "WRONG_SHAPE");
      tree(
          "regex backtracking",
          entry -> document(entry, "/citizen").put("cpr", text),
          "WRONG_SHAPE");
      tree("regex backtracking", entry -> conflict(entry, text), "IMPOSSIBLE_VALUE", "WRONG_SHAPE");
      tree(
          "regex backtracking",
          entry -> ((ObjectNode) entry.at("/revisions/0")).put("label", text),
          "WRONG_SHAPE",
          "BROKEN_HISTORY");
    }
    tree("regex backtracking", entry -> conflict(entry, "/a".repeat(9_990)), "BROKEN_HISTORY");
    tree("newer version", entry -> document(entry, "").put("format", 3), "NEWER_DOCUMENT");
    tree("NUL", entry -> document(entry, "/citizen").put("name", "a\0b"), "IMPOSSIBLE_VALUE");
    contents(
        "one id in two cases",
        contents -> {
          ArrayNode cases = (ArrayNode) contents.get("cases");
          cases.add(cases.get(0).deepCopy());
        },
        "TWICE");
    contents(
        "one id in two cases",
        contents -> {
          ArrayNode cases = (ArrayNode) contents.get("cases");
          ObjectNode other = (ObjectNode) cases.get(0).deepCopy();
          document(other, "/citizen").put("name", "En anden");
          cases.add(other);
        },
        "TWICE");
    contents(
        "dangling reference",
        contents -> ((ArrayNode) contents.get("companies")).removeAll(),
        "UNKNOWN_COMPANY");
    tree("dangling reference", entry -> entry.put("head", "0".repeat(64)), "BROKEN_HISTORY");
    tree(
        "dangling reference",
        entry -> ((ArrayNode) entry.get("revisions")).remove(0),
        "BROKEN_HISTORY",
        "WRONG_SHAPE");
  }

  private static void conflict(ObjectNode entry, String place) {
    ObjectNode conflict =
        ((ArrayNode) document(entry, "").withArray("conflicts"))
            .addObject()
            .put("id", "5f2f4c0a-3d0e-4b57-8d5c-7c8c54b0f7aa")
            .put("place", place);
    ArrayNode candidates = conflict.putArray("candidates");
    for (String value : List.of("1", "2")) {
      candidates
          .addObject()
          .put("id", "5f2f4c0a-3d0e-4b57-8d5c-7c8c54b0f7a" + value)
          .put("value", value)
          .put("author", "Anna")
          .put("at", "2026-11-23T08:30:00Z");
    }
  }

  private static ObjectNode document(ObjectNode entry, String at) {
    return (ObjectNode) entry.get("document").at(at);
  }

  /** With the first case changed and the others taken away. */
  private void tree(String entry, Consumer<ObjectNode> change, String... codes) {
    contents(entry, contents -> change.accept((ObjectNode) contents.at("/cases/0")), codes);
  }

  private void contents(String entry, Consumer<ObjectNode> change, String... codes) {
    ObjectNode tree = TestBundles.tree(bundle);
    change.accept((ObjectNode) tree.get("contents"));
    byte[] bytes = TestBundles.signedOff(tree);
    add(entry, bytes, codes);
    int cases = tree.at("/contents/cases").size();
    ObjectNode payload = payload();
    payload.set("bundle", tree);
    add(entry, writer.seal(SealedWriter.header(anna, cases), signed(anna, payload), toBo()), codes);
  }

  private static byte[] zip(byte[] content) {
    return packed(
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry("sager.json"));
          zip.write(content);
          zip.close();
        });
  }

  private static byte[] gzip(byte[] content) {
    return packed(
        out -> {
          GZIPOutputStream gzip = new GZIPOutputStream(out);
          gzip.write(content);
          gzip.close();
        });
  }

  private interface Packing {
    void into(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      packing.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

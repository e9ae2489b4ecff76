package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Files that are no bundle, or would harm: each refused with its own reason, none with a trace. */
class HostileBundleTest {
  @TempDir Path folder;

  private final JsonBundleFiles files = new JsonBundleFiles();

  private BundleProblem refused(byte[] bytes) throws IOException {
    Path file = folder.resolve("fil.json");
    Files.write(file, bytes);
    return refused(file);
  }

  private BundleProblem refused(String text) throws IOException {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  private BundleProblem refused(Path file) {
    ReadBundleOutcome outcome = files.read(file);
    assertThat(outcome).isInstanceOf(ReadBundleOutcome.Refused.class);
    return ((ReadBundleOutcome.Refused) outcome).problem();
  }

  private static String good() {
    return new JsonBundleFiles().text(TestBundles.samples());
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(refused(folder.resolve("væk.json"))).isEqualTo(new BundleProblem.NoSuchFile());
  }

  @Test
  void aFolder() {
    assertThat(refused(folder)).isInstanceOf(BundleProblem.NotReadable.class);
  }

  @Test
  void aFileOf200MegabytesIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("stor.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    assertThat(refused(file))
        .isEqualTo(new BundleProblem.TooLarge(200L * 1024 * 1024, BundleFormat.MOST_BYTES));
  }

  @Test
  void aFileOneByteOverTheLimit() throws IOException {
    Path file = folder.resolve("stor.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(BundleFormat.MOST_BYTES + 1L);
    }
    assertThat(refused(file)).isInstanceOf(BundleProblem.TooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hej",
        "%PDF-1.7",
        "<html></html>",
        "null",
        "true",
        "17",
        "\"brobygger\"",
        "[]",
        "{}",
        "{\"brobygger\": 1}",
        "{\"brobygger\": \"seddel\"}",
        "{\"brobygger\": null, \"format\": 2}",
        "{'brobygger': 'bundle'}",
        "{brobygger: bundle}",
        "{\"a\": NaN}",
        "{\"a\": Infinity}",
        "{\"a\": 01}",
        "{\"a\": .5}",
        "{\"a\": 1,}",
        "// hej\n{}",
        "\u0000\u0000\u0000",
        "{}{}"
      })
  void somethingElse(String text) throws IOException {
    assertThat(refused(text)).isEqualTo(new BundleProblem.NotABundle());
  }

  @Test
  void utf16() throws IOException {
    assertThat(refused(good().getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(new BundleProblem.NotABundle());
    assertThat(refused(good().getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new BundleProblem.NotABundle());
  }

  @Test
  void oneByteOrderMarkInFrontSaysNothing() throws IOException {
    Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + good());
    assertThat(files.read(marked)).isInstanceOf(ReadBundleOutcome.Read.class);
    assertThat(refused("\uFEFF\uFEFF" + good())).isInstanceOf(BundleProblem.Damaged.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 1_000, 5_000, 20_000, -2, -3, -10, -200})
  void cutOff(int where) throws IOException {
    String text = good();
    String cut = text.substring(0, where < 0 ? text.length() + where : where);
    assertThat(refused(cut)).isInstanceOf(BundleProblem.Damaged.class);
  }

  @Test
  void cutOffSaysWhere() throws IOException {
    assertThat(refused("{\n\"brobygger\": \"bundle\",\n\"format\": 1,\n"))
        .isInstanceOfSatisfying(
            BundleProblem.Damaged.class, damaged -> assertThat(damaged.line()).isGreaterThan(2));
  }

  @Test
  void somethingAfterTheEnd() throws IOException {
    assertThat(refused(good() + "{}")).isInstanceOf(BundleProblem.Damaged.class);
    assertThat(refused(good() + "x")).isInstanceOf(BundleProblem.Damaged.class);
    assertThat(refused(good() + "\u0000")).isInstanceOf(BundleProblem.Damaged.class);
  }

  @Test
  void textThatIsNotUtf8() throws IOException {
    byte[] bytes = good().getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    assertThat(refused(bytes)).isInstanceOf(BundleProblem.Damaged.class);
  }

  @Test
  void halfACharacter() throws IOException {
    String text = good().replace("Anna Lund", "Anna \\ud83d");
    assertThat(refused(text)).isInstanceOf(BundleProblem.Damaged.class);
  }

  static Stream<String> nests() {
    String bundle = "{\"brobygger\":\"bundle\",\"format\":1,\"contents\":";
    return Stream.of(
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        bundle + "[".repeat(100_000) + "]".repeat(100_000) + "}",
        bundle + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}");
  }

  @ParameterizedTest
  @MethodSource("nests")
  void nestedAHundredThousandDeep(String text) throws IOException {
    assertThat(refused(text).code()).isEqualTo("TOO_DEEP");
  }

  @Test
  void aTextOfAMegabyte() throws IOException {
    assertThat(
            refused("{\"brobygger\":\"bundle\",\"id\":\"" + "x".repeat(1_000_000) + "\"}").code())
        .isEqualTo("TOO_LONG");
  }

  @Test
  void aFieldNameOfAMegabyte() throws IOException {
    assertThat(refused("{\"" + "x".repeat(1_000_000) + "\":1}").code()).isEqualTo("TOO_LONG");
  }

  @Test
  void aNumberOfAMegabyte() throws IOException {
    assertThat(
            refused("{\"brobygger\":\"bundle\",\"format\":" + "9".repeat(1_000_000) + "}").code())
        .isEqualTo("TOO_LONG");
  }

  @Test
  void aFieldTwice() throws IOException {
    assertThat(refused("{\"brobygger\":\"bundle\",\"format\":1,\"format\":1}"))
        .isInstanceOfSatisfying(
            BundleProblem.OverLimit.class,
            over -> {
              assertThat(over.code()).isEqualTo("DUPLICATE_FIELD");
              assertThat(over.line()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "17", "99999999999", "123456789012345678901234567890"})
  void aNewerFormat(String format) throws IOException {
    String text = good().replaceFirst("\"format\" : 2", "\"format\" : " + format);
    assertThat(refused(text)).isEqualTo(new BundleProblem.NewerFormat(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "null", "[1]", "true", "1e400"})
  void aFormatThatIsNone(String format) throws IOException {
    String text = good().replaceFirst("\"format\" : 2", "\"format\" : " + format);
    assertThat(refused(text).code()).isEqualTo("WRONG_SHAPE");
  }

  static Stream<Arguments> outsides() {
    return Stream.of(
        Arguments.of("/id", "\"id\" : \"" + TestBundles.ID, "\"id\" : \"x"),
        Arguments.of("/created", "2026-11-23T08:30:00Z\",\n  \"sender", "i dag\",\n  \"sender"),
        Arguments.of("/purpose", "\"purpose\" : \"Til gennemsyn før", "\"purpose\" : \"Til\\u0007"),
        Arguments.of("/sender/role", "\"CONSULTANT\"", "\"DIREKTOER\""),
        Arguments.of("/sender/device", TestBundles.DEVICE.toString() + "\"\n  },", "x\"\n  },"),
        Arguments.of("/extra", "\"purpose\" :", "\"extra\" : 1, \"purpose\" :"),
        Arguments.of("/contents/cases", "\"cases\" : [", "\"cases\" : 1, \"companies\" : ["),
        Arguments.of("/digest/algorithm", "\"SHA-256\"", "\"MD5\""));
  }

  @ParameterizedTest
  @MethodSource("outsides")
  void anOutsideThatIsNotTheBundlesOwn(String pointer, String find, String replace)
      throws IOException {
    String text = good();
    assertThat(text).contains(find);
    BundleProblem problem = refused(text.replace(find, replace));
    assertThat(problem.code()).isIn("WRONG_SHAPE", "NEWER_FIELD", "DUPLICATE_FIELD");
    if (problem instanceof BundleProblem.WrongShape(String where, String rule)) {
      assertThat(where).startsWith(pointer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "id", "created", "sender", "purpose", "contents", "digest"})
  void anOutsideWithAFieldMissing(String field) throws IOException {
    ObjectNode tree = TestBundles.tree(TestBundles.samples());
    tree.remove(field);
    assertThat(refused(brobygger.document.CanonicalJson.bytes(tree)).code())
        .isEqualTo("WRONG_SHAPE");
  }

  @Test
  void aCreationDayThatDoesNotExist() throws IOException {
    ObjectNode tree = TestBundles.tree(TestBundles.samples());
    tree.put("created", "2026-02-30T08:00:00Z");
    assertThat(refused(TestBundles.signedOff(tree)).code()).isEqualTo("WRONG_SHAPE");
  }

  @Test
  void aNameChangedOnTheWayIsFoundByTheCheckSum() throws IOException {
    assertThat(refused(good().replace("Til gennemsyn", "Til godkendelse")))
        .isEqualTo(new BundleProblem.ChangedOnTheWay());
  }

  @Test
  void everySingleFlippedBitIsFoundOrHarmless() throws IOException {
    byte[] bytes =
        new JsonBundleFiles().text(TestBundles.samples()).getBytes(StandardCharsets.UTF_8);
    var whole = new BundleReader(new BundleSchema()).read(bytes);
    Random random = new Random(20261123);
    BundleReader reader = new BundleReader(new BundleSchema());
    for (int i = 0; i < 60; i++) {
      byte[] flipped = bytes.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      ReadBundleOutcome outcome = reader.read(flipped);
      if (outcome instanceof ReadBundleOutcome.Read) {
        assertThat(outcome).as("a changed blank between fields").isEqualTo(whole);
      }
    }
  }

  @Test
  void randomBytesNeverEndInAnythingButARefusal() {
    Random random = new Random(7);
    BundleReader reader = new BundleReader(new BundleSchema());
    IntStream.range(0, 300)
        .forEach(
            i -> {
              byte[] bytes = new byte[random.nextInt(400)];
              random.nextBytes(bytes);
              ReadBundleOutcome outcome = assertDoesNotThrow(() -> reader.read(bytes));
              assertThat(outcome).isInstanceOf(ReadBundleOutcome.Refused.class);
            });
  }

  @Test
  void tokensShuffledTogetherNeverEndInAnythingButARefusal() {
    Random random = new Random(11);
    String[] tokens = {
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"brobygger\":\"bundle\"",
      "\"format\":1",
      "\"contents\":",
      "null",
      "1",
      "\"x\"",
      "\"cases\":",
      "\"digest\":",
      "-",
      "\\u0000"
    };
    BundleReader reader = new BundleReader(new BundleSchema());
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("{\"brobygger\":\"bundle\",");
      random.ints(random.nextInt(30), 0, tokens.length).forEach(t -> text.append(tokens[t]));
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      ReadBundleOutcome outcome = assertDoesNotThrow(() -> reader.read(bytes));
      assertThat(outcome).isInstanceOf(ReadBundleOutcome.Refused.class);
    }
  }

  @Test
  void aBombOfManySmallPartsIsRefusedBeforeItFillsTheMemory() throws IOException {
    byte[] start = "{\"brobygger\":\"bundle\",\"contents\":[0".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[BundleFormat.MOST_BYTES];
    System.arraycopy(start, 0, bytes, 0, start.length);
    for (int i = start.length; i + 3 < bytes.length; i += 3) {
      bytes[i] = ',';
      bytes[i + 1] = '[';
      bytes[i + 2] = ']';
    }
    assertThat(refused(bytes).code()).isEqualTo("TOO_MANY");
  }
}

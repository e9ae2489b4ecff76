package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.document.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Homes that exchange a case by commands: who wrote what is proved, or said not to be. */
class ProvedByCommandTest {
  private static final Path OLDER = Path.of("src/test/resources/brobygger/bundle/older.json");
  private static final String SAMIRA = "1ba12c5c-b5bb-334f-9c30-c87fc8392ac7";

  @TempDir Path folder;
  private People people;
  private String id;

  @BeforeEach
  void annaSentHerCaseToBoAndEva() {
    people = new People(folder);
    for (String each : List.of("anna", "bo", "eva")) {
      people.init(each);
    }
    id = people.newCase("anna", "Søren Grøn");
    give("anna", "bo", "eva");
  }

  private void give(String from, String... to) {
    Path file = people.export(from, id);
    for (String each : to) {
      people.done(each, "import", file.toString());
    }
  }

  private void seal(String from, String to) {
    people.knows(from, to);
    people.knows(to, from);
    people.done(to, "import", people.sealed(from, id, to).toString());
  }

  private void notes(String person, String text) {
    people.done(person, "note", "add", id, "--text", text);
  }

  private Stream<JsonNode> audit(String person) {
    return StreamSupport.stream(
        people.done(person, "audit", id, "--json").json().spliterator(), false);
  }

  private List<JsonNode> changes(String person) {
    return audit(person).filter(line -> line.has("revision")).toList();
  }

  private List<String> provedBy(String person) {
    return changes(person).stream().map(line -> line.get("provedBy").asString("nobody")).toList();
  }

  private String number(String person) {
    return people.number(person);
  }

  @Test
  void everyLineSaysWhoseKeyProvesItAfterMergesAHandoverAndAFourthHome() throws IOException {
    notes("bo", "Bos");
    notes("eva", "Evas");
    give("bo", "anna");
    give("eva", "anna");
    give("anna", "bo", "eva");
    people.knows("anna", "eva");
    seal("anna", "bo");
    people.done("anna", "handover", id, "--to", "bo");
    people.done("bo", "import", people.sealed("anna", id, "bo").toString());
    people.init("dora");
    seal("bo", "dora");
    List<JsonNode> lines = changes("dora");
    assertThat(lines).allMatch(line -> line.get("action").stringValue().equals("CHANGED"));
    for (String each : List.of("anna", "bo", "eva")) {
      assertThat(lines)
          .filteredOn(line -> line.get("who").stringValue().equals(each))
          .isNotEmpty()
          .allMatch(line -> line.get("provedBy").stringValue().equals(number(each)));
    }
    assertThat(provedBy("dora")).doesNotContain("nobody").isEqualTo(provedBy("bo"));
    assertThat(audit("dora")).allMatch(line -> line.has("provedBy"));
    String said = people.done("dora", "audit", id).out();
    assertThat(said)
        .contains("Ændringer i sagen:", " (bo)", "som ikke er kendt her")
        .doesNotContain("ikke bevist");
    assertThat(people.done("anna", "audit", id).out()).contains("(din egen)", " (eva)");
    assertThat(people.in("dora", "check").exitCode()).isZero();
    Path access = folder.resolve("aktindsigt.txt");
    people.done("dora", "access", id, "--out", access.toString());
    assertThat(Files.readString(access).replaceAll("\\s+", " ")).contains("bevist af nøgle");
  }

  @Test
  void aBackupKeepsTheProofs() throws IOException {
    notes("bo", "Bos");
    give("bo", "anna");
    List<String> before = provedBy("anna");
    Path usb = Files.createDirectories(folder.resolve("usb"));
    people.done("anna", "backup", "--out", usb.toString());
    Path backup = only(usb);
    people.done("ny", "restore", backup.toString());
    assertThat(provedBy("ny")).isEqualTo(before).contains(number("anna"), number("bo"));
  }

  private static Path only(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plain file changed by hand; the check sum fits again. */
  private Path forged(Path plain, Consumer<ObjectNode> change) {
    try {
      ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Files.readString(plain));
      change.accept(file);
      file.remove("digest");
      String digest = CanonicalJson.sha256(file);
      file.putObject("digest").put("algorithm", "SHA-256").put("value", digest);
      return Files.write(folder.resolve("forfalsket.json"), CanonicalJson.bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Bo writes by hand under Anna's name and in the name of her home. */
  private void underAnnasName(ObjectNode file) {
    ObjectNode entry = (ObjectNode) file.at("/contents/cases/0");
    ArrayNode revisions = (ArrayNode) entry.get("revisions");
    ObjectNode revision = revisions.addObject();
    revision.put("id", "");
    revision.putArray("parents").add(entry.get("head").stringValue());
    revision.put("author", "anna");
    revision.put("device", revisions.get(0).get("device").stringValue());
    revision.put("time", "2026-11-23T08:30:00Z").put("kind", "EDIT").put("label", "citizen.wishes");
    ObjectNode operation = revision.putArray("change").addObject();
    operation.put("op", "replace").put("path", "/citizen/wishes").put("value", "Det er falsk");
    ((ObjectNode) entry.at("/document/citizen")).put("wishes", "Det er falsk");
    ObjectNode content = revision.deepCopy();
    content.remove("id");
    content.put("change", CanonicalJson.text(revision.get("change")));
    ObjectNode hashed = content.objectNode();
    hashed.put("document", "CASE:" + id);
    content.properties().forEach(each -> hashed.set(each.getKey(), each.getValue()));
    String head = CanonicalJson.sha256(hashed);
    revision.put("id", head);
    entry.put("head", head);
  }

  private void refuses(String person, Path file, String author) {
    String before = people.done(person, "case", "show", id, "--json").out();
    List<String> proved = provedBy(person);
    Result refused = people.in(person, "import", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("skrevet af " + author, "underskriften", "Intet");
    JsonNode entry =
        people.done(person, "import", "--preview", "--json", file.toString()).json().at("/cases/0");
    assertThat(entry.get("state").stringValue()).isEqualTo("REFUSED");
    assertThat(entry.get("problem").stringValue()).isEqualTo("FORGED_AUTHOR");
    assertThat(people.done(person, "case", "show", id, "--json").out()).isEqualTo(before);
    assertThat(provedBy(person)).isEqualTo(proved);
    assertThat(people.in(person, "check").exitCode()).isZero();
  }

  @Test
  void whatIsWrittenUnderAnotherNameIsRefusedByThatPersonAndProvedNowhere() {
    Path file = forged(people.export("bo", id), this::underAnnasName);
    refuses("anna", file, "anna");
    people.done("eva", "import", file.toString());
    assertThat(provedBy("eva")).endsWith("nobody").startsWith(number("anna"));
    assertThat(people.done("eva", "audit", id).out()).contains("· anna ·", "· ikke bevist");
    // It does not become proved by being passed on, and Anna refuses it from whomever it comes.
    refuses("anna", people.export("eva", id), "anna");
  }

  @Test
  void aChangedSignatureIsRefusedByEverybody() {
    notes("bo", "Bos");
    Path file =
        forged(
            people.export("bo", id),
            bundle -> {
              ArrayNode revisions = (ArrayNode) bundle.at("/contents/cases/0/revisions");
              ObjectNode last = (ObjectNode) revisions.get(revisions.size() - 1);
              String made = last.get("signature").stringValue();
              last.put("signature", (made.charAt(0) == 'A' ? "B" : "A") + made.substring(1));
            });
    refuses("anna", file, "bo");
    refuses("eva", file, "bo");
  }

  @Test
  void aSignatureWithoutItsKeyDoesNotHaveTheForm() {
    Path file =
        forged(
            people.export("bo", id),
            bundle -> ((ObjectNode) bundle.at("/contents/cases/0")).remove("keys"));
    assertThat(people.in("anna", "import", file.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void whatAnEarlierProgramWroteIsSaidNotToBeProved() {
    people.done("bo", "import", OLDER.toString());
    id = SAMIRA;
    assertThat(provedBy("bo")).isNotEmpty().containsOnly("nobody");
    assertThat(people.done("bo", "audit", id).out()).contains("· ikke bevist");
    people.done("bo", "case", "set", id, "/citizen/wishes", "Samira vil gerne bage.");
    assertThat(provedBy("bo")).endsWith(number("bo"));
  }
}

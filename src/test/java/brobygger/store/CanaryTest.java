package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.usecase.Turns;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A word that stands in every text field of a case and a company, in the history, the audit log and
 * a search, is found nowhere on disk: while the vault is open, after closing, and after the program
 * was killed.
 */
class CanaryTest {
  private static final String CANARY = "Kanariefugl Ærø 7431";
  private static final String NUMBER = "710101-7431";
  private static final int FEWEST_FIELDS = 150;

  @TempDir Path folder;

  private Path home;
  private Path temporary;
  private Path working;

  @BeforeEach
  void folders() throws IOException {
    home = folder.resolve("home");
    temporary = Files.createDirectories(folder.resolve("tmp"));
    working = Files.createDirectories(folder.resolve("work"));
  }

  @Test
  void theSearchFindsWhatIsThere() throws IOException {
    for (Charset charset : charsets()) {
      Files.write(working.resolve("found"), ("xx" + CANARY + "yy").getBytes(charset));
      assertThat(found()).as(charset.name()).hasSize(1);
      Files.write(working.resolve("found"), ("xx" + NUMBER + "yy").getBytes(charset));
      assertThat(found()).as(charset.name()).hasSize(1);
    }
  }

  @Test
  void aWordInEveryFieldIsNowhereOnDiskWhileOpenAndAfterClosing() throws Exception {
    Process program = start();
    assertThat(answer(program)).startsWith("fields ");
    assertThat(found()).isEmpty();
    program.getOutputStream().write('\n');
    program.getOutputStream().flush();
    assertThat(program.waitFor()).isZero();
    assertThat(found()).isEmpty();
    assertThat(home.resolve("cases.mv.db")).isNotEmptyFile();
  }

  @Test
  void aWordInEveryFieldIsNowhereOnDiskAfterTheProgramWasKilled() throws Exception {
    Process program = start();
    assertThat(answer(program)).startsWith("fields ");
    program.destroyForcibly();
    assertThat(program.waitFor()).isNotZero();
    assertThat(found()).isEmpty();
    try (Vault vault = new Home(home).open()) {
      assertThat(vault.caseFiles().documents().getFirst().citizen().background()).contains(CANARY);
    }
    assertThat(found()).isEmpty();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-XX:ErrorFile=" + working.resolve("crash.log"),
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            home.toString())
        .directory(working.toFile())
        .redirectError(working.resolve("stderr").toFile())
        .start();
  }

  private static String answer(Process program) {
    return String.valueOf(
        program.inputReader(StandardCharsets.UTF_8).lines().findFirst().orElse(""));
  }

  private static List<Charset> charsets() {
    return List.of(
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        StandardCharsets.ISO_8859_1);
  }

  /** Files that hold the word, or carry it in their name. */
  private List<Path> found() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (file.toString().contains("Kanariefugl")
            || Files.isRegularFile(file) && holds(Files.readAllBytes(file))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean holds(byte[] content) {
    // One byte per character, so that any bytes can be looked for.
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    return charsets().stream()
        .flatMap(
            charset ->
                Stream.of(CANARY.substring(0, 14), NUMBER, NUMBER.replace("-", ""))
                    .map(word -> word.getBytes(charset)))
        .anyMatch(word -> bytes.contains(new String(word, StandardCharsets.ISO_8859_1)));
  }

  /** Writes the word everywhere and waits. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws IOException {
      SampleCases samples = SampleCases.on(LocalDate.of(2026, 11, 24));
      Home home = new Home(Path.of(args[0]));
      int fields = 0;
      try (Vault vault = home.create()) {
        for (Company company : samples.companies()) {
          ObjectNode tree = DocumentShape.ofCompany().write(company);
          fields += fill(tree, tree, DocumentShape.ofCompany());
          vault.companies().add(DocumentShape.ofCompany().read(tree), "company.new");
        }
        for (CaseFile file : samples.cases()) {
          ObjectNode tree = DocumentShape.ofCase().write(file);
          fields += fill(tree, tree, DocumentShape.ofCase());
          CaseFile filled = DocumentShape.ofCase().read(tree);
          CaseFile full = filled.withCitizen(filled.citizen().withCpr(CprNumber.of(NUMBER)));
          vault.caseFiles().add(full, "case.new");
          for (int i = 0; i < 5; i++) {
            String again = CANARY + " igen " + i;
            vault
                .caseFiles()
                .edit(
                    full.id(),
                    MadeEdit.of(
                        "citizen.edit", now -> now.withCitizen(now.citizen().withWishes(again))));
          }
          Turns.undo(vault.caseFiles(), full.id());
          vault
              .caseFiles()
              .edit(
                  full.id(),
                  MadeEdit.of("citizen.cpr", now -> now.withCitizen(now.citizen().withCpr(null))));
          vault.audit().note(AuditAction.EXPORTED, List.of(full.id()), CANARY, CANARY);
        }
        vault.audit().note(AuditAction.SEARCHED, List.of(), CANARY, "");
        vault.caseFiles().all();
        if (fields < FEWEST_FIELDS) {
          throw new IllegalStateException("only " + fields + " fields were filled");
        }
        System.out.println("fields " + fields);
        System.out.flush();
        if (System.in.read() < 0) {
          throw new IllegalStateException("nobody waits");
        }
      }
    }

    /** Puts the word into every text that may hold it; how many. */
    private static int fill(ObjectNode whole, JsonNode node, DocumentShape<?> shape) {
      int filled = 0;
      if (node instanceof ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
          JsonNode value = object.get(name);
          if (value.isString()) {
            object.put(name, CANARY);
            filled += kept(whole, shape, () -> object.set(name, value)) ? 1 : 0;
          } else {
            filled += fill(whole, value, shape);
          }
        }
      } else if (node instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          int at = i;
          JsonNode value = array.get(i);
          if (value.isString()) {
            array.set(at, CANARY);
            filled += kept(whole, shape, () -> array.set(at, value)) ? 1 : 0;
          } else {
            filled += fill(whole, value, shape);
          }
        }
      }
      return filled;
    }

    /** A date or a code cannot hold the word; it is put back. */
    private static boolean kept(ObjectNode whole, DocumentShape<?> shape, Runnable putBack) {
      try {
        shape.read(whole);
        return true;
      } catch (DocumentProblemException | IllegalArgumentException e) {
        putBack.run();
        return false;
      }
    }
  }
}

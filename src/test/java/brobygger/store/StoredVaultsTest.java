package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.document.CanonicalJson;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class StoredVaultsTest {
  @TempDir Path temp;
  Home home;

  @BeforeEach
  void home() {
    home = new Home(temp.resolve("a folder with æ"));
  }

  @Test
  void aNewVaultIsEmptyAndSound() {
    try (Vault vault = home.create()) {
      assertThat(vault.caseFiles().all()).isEmpty();
      assertThat(vault.companies().all()).isEmpty();
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(0, 0, 0));
      assertThat(vault.profile()).isEqualTo(Home.IDA);
    }
  }

  @Test
  void whatWasKeptIsThereWhenTheVaultIsOpenedAgain() {
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
      assertThat(vault.profile()).isEqualTo(Home.IDA);
    }
  }

  @Test
  void theDeviceStaysTheSame() {
    java.util.UUID device;
    try (Vault vault = home.create()) {
      device = vault.device();
    }
    try (Vault vault = home.open()) {
      assertThat(vault.device()).isEqualTo(device);
    }
  }

  @Test
  void aWrongPassphraseOpensNothingAndLetsTheRightOneIn() {
    home.create().close();
    assertThat(home.vaults.open(home.folder, "blabaer pa taerten".toCharArray()))
        .isEqualTo(new OpenVaultOutcome.WrongPassphrase());
    home.open().close();
  }

  @Test
  void aPassphraseTypedWithCombiningLettersIsTheSame() {
    home.create().close();
    String decomposed =
        java.text.Normalizer.normalize(
            new String(Home.passphrase()), java.text.Normalizer.Form.NFD);
    OpenVaultOutcome outcome = home.vaults.open(home.folder, decomposed.toCharArray());
    assertThat(outcome).isInstanceOf(OpenVaultOutcome.Opened.class);
    ((OpenVaultOutcome.Opened) outcome).vault().close();
  }

  @Test
  void passphrasesAreWipedWhateverComesOfIt() {
    char[] first = Home.passphrase();
    ((CreateVaultOutcome.Created) home.vaults.create(home.folder, Home.IDA, first)).vault().close();
    char[] wrong = "not this one".toCharArray();
    home.vaults.open(home.folder, wrong);
    char[] brief = "kort".toCharArray();
    home.vaults.create(temp.resolve("other"), Home.IDA, brief);
    assertThat(List.of(first, wrong, brief))
        .allSatisfy(chars -> assertThat(chars).containsOnly('\0'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "👩🚲👩🚲👩🚲👩"})
  void refusesAShortPassphraseAndLeavesNothingBehind(String passphrase) {
    assertThat(home.vaults.create(home.folder, Home.IDA, passphrase.toCharArray()))
        .isEqualTo(new CreateVaultOutcome.TooShort());
    assertThat(home.folder).doesNotExist();
  }

  @Test
  void aVaultIsNeverMadeOverAnother() throws IOException {
    home.create().close();
    byte[] before = Files.readAllBytes(home.folder.resolve("vault.json"));
    assertThat(home.vaults.create(home.folder, Home.BO, Home.passphrase()))
        .isEqualTo(new CreateVaultOutcome.AlreadyThere());
    assertThat(Files.readAllBytes(home.folder.resolve("vault.json"))).isEqualTo(before);
  }

  @Test
  void aSecondOpeningInTheSameProgramIsRefusedUntilTheFirstIsClosed() {
    Vault first = home.create();
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.InUse());
    assertThat(new Home(home.folder.resolve("..").resolve(home.folder.getFileName())).tryOpen())
        .isEqualTo(new OpenVaultOutcome.InUse());
    first.close();
    home.open().close();
  }

  @Test
  void aSecondProgramIsRefused() throws Exception {
    try (Vault vault = home.create()) {
      assertThat(openInAnotherProgram()).contains("InUse");
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    assertThat(openInAnotherProgram()).contains("Opened");
  }

  private String openInAnotherProgram() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenOnce.class.getName(),
                home.folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  /** Another program that opens the vault of a folder and says what came of it. */
  static final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] args) {
      OpenVaultOutcome outcome = new Home(Path.of(args[0])).tryOpen();
      System.out.println(outcome.getClass().getSimpleName());
      if (outcome instanceof OpenVaultOutcome.Opened opened) {
        opened.vault().close();
      }
    }
  }

  @Test
  void aFolderWithoutAVaultIsNotAVault() throws IOException {
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NotAVault());
    Files.createDirectories(home.folder);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NotAVault());
    assertThat(home.vaults.exists(home.folder)).isFalse();
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(home.folder, "a file");
    assertThat(home.vaults.create(home.folder, Home.IDA, Home.passphrase()))
        .isInstanceOf(CreateVaultOutcome.NotWritable.class);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NotAVault());
    assertThat(home.vaults.create(home.folder.resolve("sub"), Home.IDA, Home.passphrase()))
        .isInstanceOf(CreateVaultOutcome.NotWritable.class);
    assertThat(home.folder).hasContent("a file");
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsRefused() {
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertThat(home.vaults.create(Path.of("/proc/brobygger"), Home.IDA, Home.passphrase()))
        .isInstanceOf(CreateVaultOutcome.NotWritable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "memoryKib|2097152",
        "memoryKib|1",
        "memoryKib|-8192",
        "passes|1000000",
        "passes|0",
        "lanes|255",
        "lanes|0"
      })
  void aFileThatAsksForTooMuchIsRefusedBeforeAnyWork(String field, int value) throws IOException {
    home.create().close();
    rewrite(file -> ((ObjectNode) file.get("slots").get(0)).put(field, value));
    assertThat(home.tryOpen())
        .isEqualTo(new OpenVaultOutcome.Damaged("vault.json", "Argon2 cost out of bounds"));
  }

  @Test
  void aChangedNameIsNoticedThoughTheChecksumFits() throws IOException {
    home.create().close();
    rewrite(file -> ((ObjectNode) file.get("profile")).put("name", "Mallory"));
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.Damaged("vault.json", "tag"));
  }

  @Test
  void aNewerFileAsksForANewerProgram() throws IOException {
    home.create().close();
    rewrite(file -> file.put("format", 4).put("more", "to come"));
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NewerVersion());
  }

  @Test
  void everyFlippedBitOfTheKeyFileIsFoundAndTheFileIsKept() throws IOException {
    home.create().close();
    Path file = home.folder.resolve("vault.json");
    byte[] sound = Files.readAllBytes(file);
    for (int at = 0; at < sound.length; at += 7) {
      byte[] flipped = sound.clone();
      flipped[at] ^= (byte) (1 << (at % 8));
      Files.write(file, flipped);
      OpenVaultOutcome outcome = home.tryOpen();
      if (outcome instanceof OpenVaultOutcome.Opened opened) {
        // White space between the fields carries nothing, so another one is no damage.
        assertThat(Character.isWhitespace(sound[at])).isTrue();
        opened.vault().close();
      } else {
        assertThat(outcome)
            .isInstanceOfAny(OpenVaultOutcome.Damaged.class, OpenVaultOutcome.NewerVersion.class);
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "not json", "{\"format\":1}", "{\"format\":1,\"format\":1}"})
  void anythingElseInPlaceOfTheKeyFileIsDamage(String content) throws IOException {
    home.create().close();
    Files.writeString(home.folder.resolve("vault.json"), content);
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
    assertThat(home.folder.resolve("vault.json")).hasContent(content);
  }

  @Test
  void aHugeKeyFileIsNotEvenRead() throws IOException {
    home.create().close();
    Files.write(home.folder.resolve("vault.json"), new byte[200_000]);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.Damaged("vault.json", "too large"));
  }

  @Test
  void aMissingKeyFileBesideADatabaseIsDamageAndNotANewStart() throws IOException {
    home.create().close();
    Files.delete(home.folder.resolve("vault.json"));
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.Damaged("vault.json", "missing"));
    assertThat(home.vaults.create(home.folder, Home.IDA, Home.passphrase()))
        .isEqualTo(new CreateVaultOutcome.AlreadyThere());
  }

  @Test
  void nothingOnDiskShowsWhatWasWritten() throws IOException {
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.noted("hemmelig-note").apply(Home.thomas()), "case.new");
    }
    try (var files = Files.list(home.folder)) {
      for (Path file : files.toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content).doesNotContain("hemmelig", "Thomas", "tærten");
        assertThat(file.getFileName().toString()).doesNotContain("trace");
      }
    }
  }

  @Test
  void twoVaultsWithTheSamePassphraseHaveNothingInCommon() throws IOException {
    Home other = new Home(temp.resolve("other"));
    home.create().close();
    other.create().close();
    Files.copy(
        home.folder.resolve("cases.mv.db"),
        other.folder.resolve("cases.mv.db"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(other.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
  }

  @Test
  void aClosedVaultRefusesEverything() {
    Vault vault = home.create();
    vault.close();
    vault.close();
    assertThatExceptionOfType(StoreProblemException.class)
        .isThrownBy(() -> vault.caseFiles().all())
        .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.Closed()));
  }

  @Test
  void aVaultForTryingNeedsNoPassphraseAndCannotBeOpenedAfterwards() {
    CreateVaultOutcome outcome = home.vaults.ephemeral(home.folder, Home.IDA);
    assertThat(outcome).isInstanceOf(CreateVaultOutcome.Created.class);
    try (Vault vault = ((CreateVaultOutcome.Created) outcome).vault()) {
      CaseFile thomas = Home.thomas();
      vault.caseFiles().add(thomas, "case.new");
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
    }
    assertThat(home.folder.resolve("vault.json")).doesNotExist();
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
  }

  private void rewrite(Consumer<ObjectNode> change) throws IOException {
    Path path = home.folder.resolve("vault.json");
    ObjectNode file =
        (ObjectNode)
            new StrictJson(new JsonLimits(64 * 1024, 8, 2000)).read(Files.readAllBytes(path));
    file.remove("checksum");
    change.accept(file);
    file.put("checksum", CanonicalJson.sha256(file));
    Files.write(path, CanonicalJson.bytes(file));
  }
}

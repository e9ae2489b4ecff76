package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.document.CanonicalJson;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class KeyChangeTest {
  private static final String OLD = "blåbær på tærten";
  private static final String NEW = "rabarber i haven";
  private static final OpenVaultOutcome WRONG = new OpenVaultOutcome.WrongPassphrase();

  @TempDir Path temp;
  private final SecureRandom random = new SecureRandom();
  private final RecoveryKey paper = RecoveryKey.random(random);
  private final RecoveryKey otherPaper = RecoveryKey.random(random);
  private Home home;
  private Path keyFile;

  @BeforeEach
  void home() {
    home = new Home(temp.resolve("home"));
    keyFile = home.folder.resolve("vault.json");
  }

  @Test
  void anotherPassphraseOpensTheSameCasesAndTheOldOneNoMore() {
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
    assertThat(tryOpen(OLD)).isEqualTo(WRONG);
    try (Vault vault = open(NEW)) {
      assertThat(vault.caseFiles().all()).hasSize(1);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void thePassphraseIsChangedWhileTheVaultIsOpenAndItStaysOpen() {
    try (Vault vault = home.create()) {
      assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
      vault.caseFiles().add(Home.thomas(), "case.new");
      assertThat(tryOpen(NEW)).isEqualTo(new OpenVaultOutcome.InUse());
    }
    open(NEW).close();
  }

  @Test
  void anOpenVaultKeepsItsFolderToItselfAfterTheChange() throws Exception {
    try (Vault vault = home.create()) {
      change(OLD, NEW);
      Process other = changer("once");
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(
              new String(
                  other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("InUse");
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void aWrongOldPassphraseChangesNothing() throws IOException {
    home.create().close();
    byte[] before = Files.readAllBytes(keyFile);
    assertThat(change("ikke den rigtige", NEW)).isEqualTo(new KeyChangeOutcome.Refused(WRONG));
    assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
  }

  @Test
  void aShortNewPassphraseChangesNothing() {
    home.create().close();
    assertThat(change(OLD, "kort")).isEqualTo(new KeyChangeOutcome.TooShort());
    open(OLD).close();
  }

  @Test
  void tenWrongPassphrasesLeaveTheFileAloneAndTheRightOneOpens() throws IOException {
    home.create().close();
    byte[] before = Files.readAllBytes(keyFile);
    for (int i = 0; i < 10; i++) {
      assertThat(tryOpen("forkert nummer " + i)).isEqualTo(WRONG);
    }
    assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
    open(OLD).close();
  }

  @Test
  void passphrasesAreWipedWhateverComesOfIt() {
    create(paper);
    char[][] secrets = new char[7][];
    Arrays.setAll(secrets, i -> ("en hemmelighed " + i).toCharArray());
    home.vaults.changePassphrase(home.folder, secrets[0], secrets[1]);
    home.vaults.recover(home.folder, paper, secrets[2]);
    home.vaults.recover(home.folder, otherPaper, secrets[3]);
    home.vaults.addRecoveryKey(home.folder, secrets[4], otherPaper);
    home.vaults.changePassphrase(temp.resolve("nowhere"), secrets[5], secrets[6]);
    assertThat(java.util.List.of(secrets))
        .allSatisfy(secret -> assertThat(secret).containsOnly('\0'));
  }

  @Test
  void theRecoveryKeyGivesANewPassphraseAndStays() {
    create(paper);
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.UNCONFIRMED);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
    assertThat(tryOpen(OLD)).isEqualTo(WRONG);
    open(NEW).close();
    assertThat(recover(paper, OLD)).isEqualTo(new KeyChangeOutcome.Changed());
    open(OLD).close();
  }

  @Test
  void aRecoveryKeyOfAnotherVaultIsRefused() {
    create(paper);
    assertThat(recover(otherPaper, NEW)).isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
    assertThat(home.vaults.confirm(home.folder, otherPaper))
        .isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
    open(OLD).close();
  }

  @Test
  void aVaultWithoutARecoveryKeySaysSo() {
    home.create().close();
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.NONE);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.NoRecoveryKey());
    assertThat(home.vaults.confirm(home.folder, paper))
        .isEqualTo(new KeyChangeOutcome.NoRecoveryKey());
  }

  @Test
  void aConfirmedRecoveryKeyWorksUntilTheNextIsConfirmed() {
    create(paper);
    assertThat(home.vaults.confirm(home.folder, paper)).isEqualTo(new KeyChangeOutcome.Changed());
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.CONFIRMED);
    assertThat(add(OLD, otherPaper)).isEqualTo(new KeyChangeOutcome.Changed());
    assertThat(recover(otherPaper, OLD)).isEqualTo(new KeyChangeOutcome.Changed());
    assertThat(recover(paper, OLD)).isEqualTo(new KeyChangeOutcome.Changed());
    home.vaults.confirm(home.folder, otherPaper);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
    assertThat(recover(otherPaper, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
  }

  @Test
  void aNewRecoveryKeyTakesThePlaceOfOneThatWasNeverConfirmed() {
    create(paper);
    add(OLD, otherPaper);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
    assertThat(recover(otherPaper, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
  }

  @Test
  void aRecoveryKeyNeedsThePassphrase() {
    home.create().close();
    assertThat(add("ikke den rigtige", paper)).isEqualTo(new KeyChangeOutcome.Refused(WRONG));
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.NONE);
  }

  @Test
  void aFolderWithoutAVaultIsRefused() throws IOException {
    OpenVaultOutcome none = new OpenVaultOutcome.NotAVault();
    assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Refused(none));
    Files.createDirectories(home.folder);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.Refused(none));
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.NONE);
  }

  @Test
  void aFailedWriteLeavesTheOldPassphrase() throws IOException {
    create(paper);
    byte[] before = Files.readAllBytes(keyFile);
    Files.createDirectories(home.folder.resolve("vault.json.new").resolve("in the way"));
    assertThat(change(OLD, NEW))
        .isInstanceOfSatisfying(
            KeyChangeOutcome.Refused.class,
            refused -> assertThat(refused.why()).isInstanceOf(OpenVaultOutcome.NotWritable.class));
    assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
    open(OLD).close();
  }

  @Test
  void whateverAPowerCutLeftBesideTheKeyFileDoesNoHarm() throws IOException {
    home.create().close();
    Path anchor = home.folder.resolve("cases.anchor");
    Path witness = home.folder.resolve("erased.json");
    byte[] before = Files.readAllBytes(keyFile);
    byte[] anchorBefore = Files.readAllBytes(anchor);
    byte[] witnessBefore = Files.readAllBytes(witness);
    change(OLD, NEW);
    byte[] after = Files.readAllBytes(keyFile);
    for (int length = 0; length <= after.length; length += 97) {
      // The key file comes first: what follows it is never newer.
      Files.write(keyFile, before);
      Files.write(anchor, anchorBefore);
      Files.write(witness, witnessBefore);
      Files.write(home.folder.resolve("vault.json.new"), Arrays.copyOf(after, length));
      open(OLD).close();
      assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Changed());
      open(NEW).close();
    }
  }

  @Test
  @Tag("faults")
  @DisplayName("kill -9 while the passphrase is changed")
  void afterAKillDuringTheChangeTheOldOrTheNewPassphraseOpens(TestInfo test) throws Exception {
    FaultTable row = new FaultTable(test);
    create(paper);
    Random delays = FaultTable.random();
    for (int kill = 0; kill < FaultTable.times(60, 4); kill++) {
      row.tried();
      Process process = changer("forever");
      assertThat(process.getInputStream().read()).isEqualTo('.');
      Thread.sleep(delays.nextInt(120));
      process.destroyForcibly().waitFor();
      OpenVaultOutcome old = tryOpen(OLD);
      OpenVaultOutcome outcome = old.equals(WRONG) ? tryOpen(NEW) : old;
      if (outcome instanceof OpenVaultOutcome.Opened opened) {
        opened.vault().close();
      } else {
        row.lost(outcome.toString());
      }
      if (!(recover(paper, OLD) instanceof KeyChangeOutcome.Changed)) {
        row.lost("the recovery key");
      }
    }
    row.end();
  }

  private Process changer(String how) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Changer.class.getName(),
            home.folder.toString(),
            how)
        .redirectErrorStream(true)
        .start();
  }

  /** Another program that changes the passphrase there and back until it is killed. */
  static final class Changer {
    private Changer() {}

    public static void main(String[] args) {
      Home home = new Home(Path.of(args[0]));
      boolean forever = args[1].equals("forever");
      String now = OLD;
      do {
        String next = now.equals(OLD) ? NEW : OLD;
        KeyChangeOutcome outcome =
            home.vaults.changePassphrase(home.folder, now.toCharArray(), next.toCharArray());
        System.out.print(forever ? "." : outcome.toString());
        System.out.flush();
        now = next;
      } while (forever);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero salt",
        "zero recovery salt",
        "short salt",
        "short key",
        "long key",
        "no kind",
        "slots are no list",
        "a slot is no object",
        "no slots",
        "no passphrase slot",
        "two passphrase slots",
        "two recovery slots",
        "four slots",
        "first format with recovery",
        "second format without",
        "confirmed is a word",
        "huge memory",
        "an extra field"
      })
  void aHostileKeyFileIsRefusedBeforeAnyKeyIsDerived(String what) throws IOException {
    create(paper);
    rewrite(file -> hostile(file, what));
    byte[] before = Files.readAllBytes(keyFile);
    assertThat(tryOpen(OLD)).isInstanceOf(OpenVaultOutcome.Damaged.class);
    KeyChangeOutcome damaged = change(OLD, NEW);
    assertThat(damaged)
        .isInstanceOfSatisfying(
            KeyChangeOutcome.Refused.class,
            refused -> assertThat(refused.why()).isInstanceOf(OpenVaultOutcome.Damaged.class));
    assertThat(recover(paper, NEW)).isEqualTo(damaged);
    assertThat(home.vaults.recovery(home.folder)).isEqualTo(RecoveryState.NONE);
    assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
  }

  /** Whole as it was written, with a way to open it that is not known here. */
  @Test
  void aKeyFileOfANewerProgramIsLeftAlone() throws IOException {
    create(paper);
    rewrite(file -> hostile(file, "unknown kind"));
    byte[] before = Files.readAllBytes(keyFile);
    OpenVaultOutcome newer = new OpenVaultOutcome.NewerVersion();
    assertThat(tryOpen(OLD)).isEqualTo(newer);
    assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Refused(newer));
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.Refused(newer));
    assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
  }

  private static void hostile(ObjectNode file, String what) {
    ArrayNode slots = (ArrayNode) file.get("slots");
    ObjectNode passphrase = (ObjectNode) slots.get(0);
    ObjectNode recovery = (ObjectNode) slots.get(1);
    switch (what) {
      case "zero salt" -> passphrase.put("salt", "00".repeat(16));
      case "zero recovery salt" -> recovery.put("salt", "00".repeat(16));
      case "short salt" -> recovery.put("salt", "ab".repeat(15));
      case "short key" -> recovery.put("key", "ab".repeat(59));
      case "long key" -> passphrase.put("key", "ab".repeat(61));
      case "unknown kind" -> recovery.put("kind", "FINGERPRINT");
      case "no kind" -> recovery.remove("kind");
      case "slots are no list" -> file.putObject("slots");
      case "a slot is no object" -> slots.add(1);
      case "no slots" -> slots.removeAll();
      case "no passphrase slot" -> slots.remove(0);
      case "two passphrase slots" -> slots.add(passphrase.deepCopy());
      case "two recovery slots" -> slots.add(recovery.deepCopy());
      case "four slots" -> slots.add(recovery.deepCopy()).add(recovery.deepCopy());
      case "first format with recovery" -> file.put("format", 1);
      case "second format without" -> slots.remove(1);
      case "confirmed is a word" -> recovery.put("confirmed", "true");
      case "huge memory" -> passphrase.put("memoryKib", Integer.MAX_VALUE);
      case "an extra field" -> recovery.put("passes", 1);
      default -> throw new IllegalArgumentException(what);
    }
  }

  @Test
  void exchangedSlotsOpenNothing() throws IOException {
    create(paper);
    rewrite(
        file -> {
          ObjectNode one = (ObjectNode) file.get("slots").get(0);
          ObjectNode other = (ObjectNode) file.get("slots").get(1);
          for (String field : new String[] {"salt", "key"}) {
            String kept = one.get(field).stringValue();
            one.put(field, other.get(field).stringValue());
            other.put(field, kept);
          }
        });
    assertThat(tryOpen(OLD)).isEqualTo(WRONG);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
  }

  @Test
  void aSlotOfAnotherVaultOpensNothing() throws IOException {
    create(paper);
    Home other = new Home(temp.resolve("other"));
    ((CreateVaultOutcome.Created)
            other.vaults.create(other.folder, Home.BO, OLD.toCharArray(), Optional.of(paper)))
        .vault()
        .close();
    ObjectNode stranger = read(other.folder.resolve("vault.json"));
    rewrite(file -> file.set("slots", stranger.get("slots")));
    assertThat(tryOpen(OLD)).isEqualTo(WRONG);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.WrongRecoveryKey());
  }

  @Test
  void aTamperedFileIsNotChangedAnyFurther() throws IOException {
    create(paper);
    rewrite(file -> ((ObjectNode) file.get("slots").get(1)).put("confirmed", true));
    OpenVaultOutcome damaged = new OpenVaultOutcome.Damaged("vault.json", "tag");
    assertThat(tryOpen(OLD)).isEqualTo(damaged);
    assertThat(recover(paper, NEW)).isEqualTo(new KeyChangeOutcome.Refused(damaged));
    assertThat(change(OLD, NEW)).isEqualTo(new KeyChangeOutcome.Refused(damaged));
  }

  @Test
  void aSlotLeftOutOfTheFileIsNoticed() throws IOException {
    create(paper);
    home.vaults.confirm(home.folder, paper);
    add(OLD, otherPaper);
    rewrite(file -> ((ArrayNode) file.get("slots")).remove(2));
    assertThat(tryOpen(OLD)).isEqualTo(new OpenVaultOutcome.Damaged("vault.json", "tag"));
  }

  private void rewrite(Consumer<ObjectNode> change) throws IOException {
    ObjectNode file = read(keyFile);
    file.remove("checksum");
    change.accept(file);
    file.put("checksum", CanonicalJson.sha256(file));
    Files.write(keyFile, CanonicalJson.bytes(file));
  }

  private static ObjectNode read(Path file) throws IOException {
    return (ObjectNode)
        new StrictJson(new JsonLimits(64 * 1024, 8, 2000)).read(Files.readAllBytes(file));
  }

  private void create(RecoveryKey recovery) {
    CreateVaultOutcome made =
        home.vaults.create(home.folder, Home.IDA, OLD.toCharArray(), Optional.of(recovery));
    ((CreateVaultOutcome.Created) made).vault().close();
  }

  private KeyChangeOutcome change(String old, String chosen) {
    return home.vaults.changePassphrase(home.folder, old.toCharArray(), chosen.toCharArray());
  }

  private KeyChangeOutcome recover(RecoveryKey key, String chosen) {
    return home.vaults.recover(home.folder, key, chosen.toCharArray());
  }

  private KeyChangeOutcome add(String passphrase, RecoveryKey key) {
    return home.vaults.addRecoveryKey(home.folder, passphrase.toCharArray(), key);
  }

  private OpenVaultOutcome tryOpen(String passphrase) {
    return home.vaults.open(home.folder, passphrase.toCharArray());
  }

  private Vault open(String passphrase) {
    OpenVaultOutcome outcome = tryOpen(passphrase);
    assertThat(outcome).isInstanceOf(OpenVaultOutcome.Opened.class);
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }
}

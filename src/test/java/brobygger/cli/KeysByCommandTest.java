package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passphrases and recovery keys by command. */
class KeysByCommandTest {
  @TempDir Path folder;

  private People people;
  private Path paper;
  private Path chosen;

  @BeforeEach
  void onePerson() throws IOException {
    people = new People(folder);
    paper = folder.resolve("nøgle.txt");
    chosen = folder.resolve("ny.txt");
    Files.writeString(chosen, "rabarber i haven\n");
  }

  private void initWithKey() {
    Result made =
        people.in(
            "ida",
            "init",
            "--name",
            "Ida",
            "--role",
            "consultant",
            "--recovery-key-file",
            paper.toString());
    assertThat(made.exitCode()).as(made.toString()).isZero();
    assertThat(made.out()).contains(paper.toString());
  }

  private Result recover() {
    return people.run(
        "recover",
        "--home",
        people.home("ida").toString(),
        "--recovery-key-file",
        paper.toString(),
        "--new-passphrase-file",
        chosen.toString());
  }

  private Result check(Path passphraseFile) {
    return people.run(
        "check",
        "--home",
        people.home("ida").toString(),
        "--passphrase-file",
        passphraseFile.toString());
  }

  private static void oneLine(Result result, String says) {
    assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
    assertThat(result.err()).contains(says);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).doesNotContain("Exception");
  }

  @Test
  void thePrintedKeyOpensAForgottenVault() {
    initWithKey();
    Result result = recover();
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(check(chosen).exitCode()).isZero();
    oneLine(check(people.passphraseFile), "passer ikke");
  }

  @Test
  void theNewPassphraseIsAskedForAtTheTerminal() {
    initWithKey();
    people.typed = "rabarber i haven".toCharArray();
    Result result =
        people.run(
            "recover",
            "--home",
            people.home("ida").toString(),
            "--recovery-key-file",
            paper.toString());
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(check(chosen).exitCode()).isZero();
  }

  @Test
  void aMiswrittenGroupIsNamed() throws IOException {
    initWithKey();
    List<String> lines = Files.readAllLines(paper);
    String last = lines.getLast();
    char wrong = last.charAt(0) == 'A' ? 'B' : 'A';
    lines.set(lines.size() - 1, wrong + last.substring(1));
    Files.write(paper, lines);
    oneLine(recover(), "Gruppe 5");
    assertThat(check(people.passphraseFile).exitCode()).isZero();
  }

  @Test
  void anythingElseThanAKeyIsRefused() throws IOException {
    initWithKey();
    Files.writeString(paper, "");
    oneLine(recover(), "og her er 0");
    Files.writeString(paper, "Jeg kan ikke huske den, Urban!");
    oneLine(recover(), "bruges ikke i en nøgle");
    Files.write(paper, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    oneLine(recover(), "kan ikke læses");
    Files.delete(paper);
    oneLine(recover(), "kan ikke læses");
  }

  @Test
  void theKeyOfAnotherVaultIsRefused() throws IOException {
    initWithKey();
    Files.delete(paper);
    Result other =
        people.in(
            "bo",
            "init",
            "--name",
            "Bo",
            "--role",
            "supervisor",
            "--recovery-key-file",
            paper.toString());
    assertThat(other.exitCode()).isZero();
    oneLine(recover(), "hører ikke til de sager");
  }

  @Test
  void aVaultWithoutAKeySaysSoAndGetsOneLater() {
    people.init("ida");
    Result made = people.in("ida", "recovery-key", "--out", paper.toString());
    assertThat(made.exitCode()).as(made.toString()).isZero();
    assertThat(recover().exitCode()).isZero();
  }

  @Test
  void aVaultWithoutAKeyCannotBeRecovered() throws IOException {
    initWithKey();
    Path old = people.home("ida");
    Files.move(old, folder.resolve("elsewhere"));
    people.init("ida");
    oneLine(recover(), "ingen gendannelsesnøgle");
  }

  @Test
  void nothingIsOverwrittenAndNoKeyLiesBesideTheCases() throws IOException {
    people.init("ida");
    Files.writeString(paper, "vigtigt");
    oneLine(people.in("ida", "recovery-key", "--out", paper.toString()), "ikke rørt");
    assertThat(paper).hasContent("vigtigt");
    oneLine(
        people.in(
            "bo",
            "init",
            "--name",
            "Bo",
            "--role",
            "supervisor",
            "--recovery-key-file",
            paper.toString()),
        "ikke rørt");
    assertThat(people.vaults.exists(people.home("bo"))).isFalse();
    oneLine(
        people.in("ida", "recovery-key", "--out", people.home("ida").resolve("key.txt").toString()),
        "ikke ligge sammen med sagerne");
    oneLine(
        people.in("ida", "recovery-key", "--out", folder.resolve("no/such.txt").toString()),
        "kunne ikke skrives");
  }

  @Test
  void aKeyThatCameToNothingLeavesNoFile() {
    people.init("ida");
    Result wrong =
        people.run(
            "recovery-key",
            "--home",
            people.home("ida").toString(),
            "--passphrase-file",
            chosen.toString(),
            "--out",
            paper.toString());
    oneLine(wrong, "passer ikke");
    assertThat(paper).doesNotExist();
    oneLine(
        people.in(
            "ida",
            "init",
            "--name",
            "Ida",
            "--role",
            "consultant",
            "--recovery-key-file",
            paper.toString()),
        "allerede sager");
    assertThat(paper).doesNotExist();
  }

  @Test
  void thePassphraseIsChangedByTheOldOne() throws IOException {
    people.init("ida");
    Result changed = people.in("ida", "passphrase", "--new-passphrase-file", chosen.toString());
    assertThat(changed.exitCode()).as(changed.toString()).isZero();
    assertThat(check(chosen).exitCode()).isZero();
    oneLine(
        people.in("ida", "passphrase", "--new-passphrase-file", chosen.toString()), "passer ikke");
    Files.writeString(people.passphraseFile, "rabarber i haven\n");
    Files.writeString(chosen, "kort\n");
    oneLine(people.in("ida", "passphrase", "--new-passphrase-file", chosen.toString()), "for kort");
  }

  @Test
  void aFolderWithoutCasesIsRefusedByAll() {
    paper.toFile();
    oneLine(people.in("ingen", "passphrase"), "ingen sager");
    oneLine(people.in("ingen", "recovery-key", "--out", paper.toString()), "ingen sager");
    oneLine(recover(), "ingen sager");
    assertThat(paper).doesNotExist();
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String command : List.of("recover", "passphrase", "recovery-key")) {
      assertThat(people.run(command, "--help").exitCode()).isZero();
      assertThat(people.run("--language", "en", command, "--help").out()).contains("File");
    }
  }
}

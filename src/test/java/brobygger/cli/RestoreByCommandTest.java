package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home of an earlier day, erased persons in a backup, and a forgotten passphrase, by commands.
 */
class RestoreByCommandTest {
  @TempDir Path folder;

  private People people;
  private String id = "";

  @BeforeEach
  void oneCase() {
    people = new People(folder);
    people.init("anna");
    id = people.newCase("anna", "Søren Østergård");
  }

  private Path backup() throws IOException {
    Path usb = Files.createDirectories(folder.resolve("usb"));
    Result taken = people.in("anna", "backup", "--out", usb.toString());
    assertThat(taken.exitCode()).as(taken.toString()).isZero();
    try (Stream<Path> files = Files.list(usb)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void aHomeOfAnEarlierDayIsWarnedOfByEveryCommandUntilItIsAccepted() throws IOException {
    copy(people.home("anna"), folder.resolve("yesterday"));
    people.newCase("anna", "Jens Holm");
    remove(people.home("anna"));
    copy(folder.resolve("yesterday"), people.home("anna"));
    Result list = people.in("anna", "case", "list");
    assertThat(list.exitCode()).isZero();
    assertThat(list.out()).contains("Søren");
    assertThat(list.err()).contains("fra en tidligere dag", "23. november 2026", "check");
    Result check = people.in("anna", "check");
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out()).contains("Alt er i orden");
    assertThat(check.err()).contains("det nyeste mangler", "--accept-earlier");
    Result accepted = people.in("anna", "check", "--accept-earlier");
    assertThat(accepted.exitCode()).as(accepted.toString()).isZero();
    Result after = people.in("anna", "check");
    assertThat(after.exitCode()).isZero();
    assertThat(after.err()).isEmpty();
  }

  @Test
  void anErasedPersonDoesNotComeBackByAnOldBackup() throws IOException {
    Path backup = backup();
    people.in("anna", "erase", id, "--yes");
    Result restored = people.in("ny", "restore", backup.toString());
    assertThat(restored.exitCode()).as(restored.toString()).isZero();
    assertThat(restored.out()).contains("ingen sager", "1 sag, der er slettet siden");
    assertThat(restored.err()).isEmpty();
    assertThat(people.in("ny", "case", "list").out()).doesNotContain("Søren");
    assertThat(people.in("ny", "check").exitCode()).isZero();
  }

  @Test
  void whereNobodyKnowsWhoWasErasedTheCommandSaysSo() throws IOException {
    Path backup = backup();
    people.in("anna", "erase", id, "--yes");
    remove(people.home("anna"));
    remove(folder.resolve("state"));
    Result restored = people.in("ny", "restore", backup.toString());
    assertThat(restored.exitCode()).as(restored.toString()).isZero();
    assertThat(restored.err()).contains("kan være kommet tilbage", "brobygger erase ID --home");
  }

  @Test
  void aRecoveryKeyRestoresWhenThePassphraseIsForgotten() throws IOException {
    Path key = folder.resolve("noegle.txt");
    Result made = people.in("anna", "recovery-key", "--out", key.toString());
    assertThat(made.exitCode()).as(made.toString()).isZero();
    Path backup = backup();
    String to = people.home("ny").toString();
    Result both =
        people.in("ny", "restore", backup.toString(), "--recovery-key-file", key.toString());
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("enten");
    Path wrong = folder.resolve("forkert.txt");
    Files.writeString(wrong, "ikke en nøgle");
    Result not =
        people.run(
            "restore", backup.toString(), "--home", to, "--recovery-key-file", wrong.toString());
    assertThat(not.exitCode()).isEqualTo(1);
    assertThat(people.home("ny")).doesNotExist();
    Result restored =
        people.run(
            "restore", backup.toString(), "--home", to, "--recovery-key-file", key.toString());
    assertThat(restored.exitCode()).as(restored.toString()).isZero();
    assertThat(restored.out()).contains("1 sag", "brobygger recover");
    Path chosen = folder.resolve("ny-kode.txt");
    Files.writeString(chosen, "en helt ny sætning\n");
    Result recovered =
        people.run(
            "recover",
            "--home",
            to,
            "--recovery-key-file",
            key.toString(),
            "--new-passphrase-file",
            chosen.toString());
    assertThat(recovered.exitCode()).as(recovered.toString()).isZero();
    Result opened =
        people.run("case", "list", "--home", to, "--passphrase-file", chosen.toString());
    assertThat(opened.out()).contains("Søren");
  }
}

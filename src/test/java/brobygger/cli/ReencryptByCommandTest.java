package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything encrypted anew, by command. */
class ReencryptByCommandTest {
  @TempDir Path folder;
  private People people;
  private Path paper;

  @BeforeEach
  void aHomeWithABackup() {
    people = new People(folder);
    paper = folder.resolve("nøgle.txt");
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
    people.newCase("ida", "Thomas Berg");
    ok("backup");
  }

  private Result ok(String... command) {
    Result result = people.in("ida", command);
    assertThat(result.exitCode()).as(result.toString()).isZero();
    return result;
  }

  private long backups() throws IOException {
    try (Stream<Path> all = Files.list(people.home("ida").resolve("backups"))) {
      return all.count();
    }
  }

  @Test
  void itTellsHowFarItIsWhatStaysAndWhatIsVoid() throws IOException {
    Result done = ok("re-encrypt");
    assertThat(done.err()).contains("0 %", "100 %");
    assertThat(done.err().lines().count()).isBetween(4L, 11L);
    assertThat(done.out())
        .contains("krypteret på ny", "virker ikke mere", "recovery-key", "1 sikkerhedskopi");
    assertThat(ok("case", "list").out()).contains("Thomas Berg");
    ok("check");
    assertThat(backups()).isEqualTo(1);
    assertThat(people.in("ida", "backup", "--remove-earlier").exitCode()).isEqualTo(2);
    assertThat(backups()).isEqualTo(2);
    people.typed = "nej".toCharArray();
    assertThat(people.in("ida", "backup", "--remove-earlier").exitCode()).isEqualTo(1);
    assertThat(backups()).isEqualTo(3);
    people.typed = "slet".toCharArray();
    assertThat(ok("backup", "--remove-earlier").out()).contains("1 kopi er fjernet", "USB");
    assertThat(backups()).isEqualTo(2);
    assertThat(ok("backup", "--remove-earlier", "--yes").out()).contains("ingen sikkerhedskopier");
  }

  @Test
  void theRecoveryKeyGoesOnWhenItIsGiven() {
    Result done = ok("re-encrypt", "--recovery-key-file", paper.toString());
    assertThat(done.out()).doesNotContain("virker ikke mere");
    Path chosen = folder.resolve("ny.txt");
    try {
      Files.writeString(chosen, "rabarber i haven\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Result recovered =
        people.run(
            "recover",
            "--home",
            people.home("ida").toString(),
            "--recovery-key-file",
            paper.toString(),
            "--new-passphrase-file",
            chosen.toString());
    assertThat(recovered.exitCode()).as(recovered.toString()).isZero();
    assertThat(recovered.out()).contains("åbner stadig med den gamle");
  }

  @Test
  void aWrongPassphraseChangesNothing() throws IOException {
    Path wrong = Files.writeString(folder.resolve("forkert.txt"), "noget forkert\n");
    byte[] before = Files.readAllBytes(people.home("ida").resolve("vault.json"));
    Result refused =
        people.run(
            "re-encrypt",
            "--home",
            people.home("ida").toString(),
            "--passphrase-file",
            wrong.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("passer ikke");
    assertThat(people.home("ida").resolve("vault.json")).hasBinaryContent(before);
  }
}

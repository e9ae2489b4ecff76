package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is restored and compared with the home it came from. */
class RestoreByCommandTest {
  @TempDir Path folder;
  private People people;
  private Path backup;

  @BeforeEach
  void aVaultAndItsBackup() throws IOException {
    people = new People(folder);
    people.init("ida");
    people.newCase("ida", "Thomas Berg");
    Path usb = Files.createDirectory(folder.resolve("usb"));
    assertThat(people.in("ida", "backup", "--out", usb.toString()).exitCode()).isZero();
    try (Stream<Path> all = Files.list(usb)) {
      backup = all.findFirst().orElseThrow();
    }
    people.newCase("ida", "Ida Berg");
  }

  private People.Result restore(String to) {
    return people.in(
        to, "restore", backup.toString(), "--compare-with", people.home("ida").toString());
  }

  @Test
  void saysCaseByCaseWhatDiffers() {
    People.Result result = restore("ny");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("Thomas Berg: Ens (her: ingen notater")
        .contains("Ida Berg: Kun her")
        .contains("i kopien: –");
    assertThat(people.in("ida", "check").exitCode()).isZero();
  }

  @Test
  void saysWhatTheCopyHoldsWhenTheOldHomeDoesNotOpen() throws IOException {
    Files.delete(people.home("ida").resolve("cases.anchor"));
    People.Result result = restore("ny");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("Kan ikke sammenligne sag for sag.")
        .contains("Thomas Berg: I kopien")
        .doesNotContain("Ida Berg");
  }
}

package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier key file that was put back, by command. */
class EarlierKeyByCommandTest {
  @TempDir Path folder;
  private People people;

  @BeforeEach
  void anEarlierKeyFileIsPutBack() throws IOException {
    people = new People(folder);
    people.init("ida");
    Path keyFile = people.home("ida").resolve("vault.json");
    Path earlier = Files.copy(keyFile, folder.resolve("tidligere.json"));
    Path chosen = Files.writeString(folder.resolve("ny.txt"), "rabarber i haven\n");
    Result changed = people.in("ida", "passphrase", "--new-passphrase-file", chosen.toString());
    assertThat(changed.exitCode()).as(changed.toString()).isZero();
    assertThat(changed.out()).contains("åbner stadig med den gamle");
    Files.copy(earlier, keyFile, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void everyCommandSaysWhatWhyAndWhatToDo() {
    for (String[] command :
        new String[][] {{"case", "list"}, {"check"}, {"due"}, {"check", "--accept-earlier"}}) {
      Result refused = people.in("ida", command);
      assertThat(refused.exitCode()).as(refused.toString()).isEqualTo(1);
      assertThat(refused.err())
          .contains("vault.json", "intet ændret", "nyeste sikkerhedskopi", "--accept-earlier-key");
    }
  }

  @Test
  void itIsTakenOnlyByWhoeverSaysSo() {
    Result nobody = people.in("ida", "check", "--accept-earlier-key");
    assertThat(nobody.exitCode()).isEqualTo(2);
    assertThat(nobody.err()).contains("--yes");
    people.typed = "nej".toCharArray();
    assertThat(people.in("ida", "check", "--accept-earlier-key").exitCode()).isEqualTo(1);
    assertThat(people.in("ida", "case", "list").exitCode()).isEqualTo(1);
    people.typed = "Tidligere".toCharArray();
    Result taken = people.in("ida", "check", "--accept-earlier-key");
    assertThat(taken.exitCode()).as(taken.toString()).isZero();
    assertThat(taken.err()).contains("brobygger passphrase");
    assertThat(people.in("ida", "case", "list").exitCode()).isZero();
  }

  @Test
  void aHomeWithItsNewestKeyFileIsNotAskedAbout() {
    people.init("bo");
    assertThat(people.in("bo", "check", "--accept-earlier-key").exitCode()).isZero();
    assertThat(people.in("ida", "check", "--accept-earlier-key", "--yes").exitCode()).isZero();
  }
}

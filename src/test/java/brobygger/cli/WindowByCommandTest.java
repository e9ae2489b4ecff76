package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home without a command opens its window. */
final class WindowByCommandTest {
  @TempDir Path folder;
  private People people;

  @BeforeEach
  void somebody() {
    people = new People(folder);
  }

  @Test
  void aHomeAloneOpensItsWindow() {
    people.init("anna");
    Result result = people.run("--home", people.home("anna").toString());
    assertThat(result).isEqualTo(new Result(0, "", ""));
    people.run("--home=" + people.home("anna"), "--language", "en");
    assertThat(people.shown).containsExactly(people.home("anna"), people.home("anna"));
  }

  @Test
  void aNewFolderIsSaidAndBegunInTheWindow() {
    Result result = people.run("--home", folder.resolve("ny").toString());
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("Der er ingen sager i").contains("ny");
    assertThat(people.shown).containsExactly(folder.resolve("ny"));
  }

  @Test
  void aFileIsNoHome() {
    Result result = people.run("--home", people.passphraseFile.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("er en fil").contains("kode.txt");
    assertThat(people.shown).isEmpty();
  }

  @Test
  void aHomeThatIsNotNamedIsAskedFor() {
    Result result = people.run("--home");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("hvilken mappe");
    assertThat(people.run("--home", "x", "sag").exitCode()).isEqualTo(2);
    assertThat(people.shown).isEmpty();
  }
}

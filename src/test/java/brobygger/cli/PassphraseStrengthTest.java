package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A weak passphrase is taken and told, by every command that chooses one, and never logged. */
class PassphraseStrengthTest {
  private static final String WEAK = "password1";

  @TempDir Path folder;

  private Path file(String passphrase) throws IOException {
    return Files.writeString(folder.resolve(passphrase.hashCode() + ".txt"), passphrase + "\n");
  }

  private Result init(People people, String home, String passphrase) throws IOException {
    return people.run(
        "init",
        "--home",
        people.home(home).toString(),
        "--name",
        "Margrethe Kirkeby",
        "--role",
        "consultant",
        "--passphrase-file",
        file(passphrase).toString());
  }

  @Test
  void aWeakPassphraseIsToldAndTaken() throws IOException {
    People people = new People(folder);
    Result weak = init(people, "weak", WEAK);
    assertThat(weak.exitCode()).isZero();
    assertThat(weak.err()).contains("let at gætte").doesNotContain(WEAK);
    assertThat(init(people, "own", "Margrethe Kirkeby").err()).contains("let at gætte");
    assertThat(init(people, "good", "sofa regnvejr gulerod 92 trompet").err()).isEmpty();
    Result tooShort = init(people, "short", "abc");
    assertThat(tooShort.exitCode()).isEqualTo(1);
    assertThat(tooShort.err()).doesNotContain("let at gætte");
  }

  @Test
  void aNewPassphraseIsJudgedAsWellAndNeverLogged() throws IOException {
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level level = root.getLevel();
    logged.start();
    root.addAppender(logged);
    root.setLevel(Level.ALL);
    try {
      People people = new People(folder);
      people.init("anna");
      Path key = folder.resolve("key.txt");
      people.in("anna", "recovery-key", "--out", key.toString());
      Result changed =
          people.in("anna", "passphrase", "--new-passphrase-file", file(WEAK).toString());
      assertThat(changed.exitCode()).as(changed.toString()).isZero();
      assertThat(changed.err()).contains("let at gætte");
      Result recovered =
          people.run(
              "recover",
              "--home",
              people.home("anna").toString(),
              "--recovery-key-file",
              key.toString(),
              "--new-passphrase-file",
              file("qwerty1234").toString());
      assertThat(recovered.exitCode()).as(recovered.toString()).isZero();
      assertThat(recovered.err()).contains("let at gætte");
      LoggerFactory.getLogger(PassphraseStrengthTest.class).info("heard");
      assertThat(logged.list)
          .anySatisfy(event -> assertThat(event.getFormattedMessage()).isEqualTo("heard"))
          .noneSatisfy(event -> assertThat(event.getFormattedMessage()).contains(WEAK))
          .noneSatisfy(event -> assertThat(event.getFormattedMessage()).contains("qwerty1234"));
    } finally {
      root.detachAppender(logged);
      root.setLevel(level);
    }
  }
}

package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time, also when somebody takes the lock file away. */
@DisabledOnOs(OS.WINDOWS)
class OneOwnerTest {
  @TempDir Path temp;
  Home home;
  Path lock;
  CaseFile thomas;

  @BeforeEach
  void aHome() {
    home = new Home(temp.resolve("home"));
    lock = home.folder.resolve("vault.lock");
    thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
  }

  @Test
  void withoutTheLockFileAnotherProgramIsKeptOutByTheDatabaseItself() throws Exception {
    try (Vault vault = home.open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Før")));
      Files.delete(lock);
      assertThat(other("open", home.folder)).contains("InUse");
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Efter")));
      assertThat(lock).exists();
      assertThat(other("open", home.folder)).contains("InUse");
    }
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(2);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void nothingIsKeptWhileAnotherProgramHasTheFolder() throws Exception {
    try (Vault vault = home.open()) {
      Files.delete(lock);
      Process holder = start("hold", lock);
      try {
        assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
        assertThatExceptionOfType(StoreProblemException.class)
            .isThrownBy(
                () ->
                    vault
                        .caseFiles()
                        .edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Imens"))))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(new StoreProblem.HeldByAnother()));
      } finally {
        holder.destroyForcibly().waitFor();
      }
      // Its program is no more, and so is its lock, though the file is still there.
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Bagefter")));
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(1);
    }
  }

  @Test
  void whatADeadProgramLeftStandsInNobodysWay() throws Exception {
    Process holder = start("hold", lock);
    assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.InUse());
    holder.destroyForcibly().waitFor();
    assertThat(lock).exists();
    // H2's own sign of life from another time.
    Files.writeString(home.folder.resolve("cases.lock.db"), "#FileLock\nmethod=file\nid=1\n");
    home.open().close();
  }

  private static String other(String what, Path path) throws IOException {
    return new String(start(what, path).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process start(String what, Path path) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            OneOwnerTest.class.getName(),
            what,
            path.toString())
        .redirectErrorStream(true)
        .start();
  }

  /** Another program: it tries to open a home, or holds a lock file until it is ended. */
  public static void main(String[] arguments) throws Exception {
    Path path = Path.of(arguments[1]);
    if (arguments[0].equals("open")) {
      System.out.println(new Home(path).tryOpen());
      return;
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      System.out.println("held");
      Thread.sleep(60_000);
    }
  }
}

package brobygger.store;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.edit.MadeEdit;
import brobygger.store.backup.BackupName;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.Imports.Arrival;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Another program that works on a vault, tells what was acknowledged, and is killed. */
public final class DoomedProgram {
  private static final String NAME = "Rettelse ";
  private static final String IMPORTED_NAME = "Østen ";
  private static final int IMPORTED = 40;

  /** What it does over and over. */
  enum Work {
    WRITE,
    BACKUP,
    COMPACT,
    RESTORE,
    ERASE,
    IMPORT,
    ENCRYPT
  }

  private DoomedProgram() {}

  /** Starts it, kills it some time after its first acknowledgement, and gives the last one. */
  static int runAndKill(Work work, Path home, Random random) throws IOException {
    int patience =
        random.nextInt(
            switch (work) {
              case WRITE -> 250;
              case IMPORT, ENCRYPT -> 2_000;
              default -> 400;
            });
    Path said = home.resolveSibling("said");
    Process process =
        new ProcessBuilder(
                command(work.name(), home.toString(), home.resolveSibling("usb").toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      while (process.isAlive() && lines(said).isEmpty()) {
        Thread.sleep(5);
      }
      if (process.waitFor(patience, TimeUnit.MILLISECONDS)) {
        throw new IOException("it ended by itself: " + Files.readString(said));
      }
      process.destroyForcibly();
      process.waitFor();
      return number(lines(said).getLast());
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Whole lines only: the last one may be cut short by the kill. */
  private static List<String> lines(Path said) throws IOException {
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }

  private static int number(String line) throws IOException {
    if (!line.matches("\\d+")) {
      throw new IOException("it said: " + line);
    }
    return Integer.parseInt(line);
  }

  static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedProgram.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The number of the newest edit in a vault. */
  public static int newest(Vault vault) {
    return vault.caseFiles().documents().stream().mapToInt(DoomedProgram::number).max().orElse(0);
  }

  private static int number(CaseFile file) {
    String name = file.citizen().name();
    return name.startsWith(NAME) ? Integer.parseInt(name.substring(NAME.length())) : 0;
  }

  public static int edit(Vault vault) {
    CaseFile file =
        vault
            .caseFiles()
            .edit(
                vault.caseFiles().all().getFirst().id(),
                MadeEdit.of("citizen.name", f -> Home.named(NAME + (number(f) + 1)).apply(f)));
    int number = number(file);
    if (number % 10 == 0) {
      vault
          .caseFiles()
          .edit(
              file.id(), MadeEdit.of("note.add", Home.noted(number + " " + "tekst ".repeat(300))));
    }
    return number;
  }

  public static void main(String[] arguments) throws IOException {
    Home home = new Home(Path.of(arguments[1]));
    Path usb = Path.of(arguments[2]);
    // Without assertions, which take longer to load than all the rest.
    Vault vault = ((OpenVaultOutcome.Opened) home.tryOpen()).vault();
    switch (Work.valueOf(arguments[0])) {
      case WRITE -> {
        while (true) {
          acknowledge(edit(vault));
        }
      }
      case BACKUP -> {
        while (true) {
          acknowledge(edit(vault));
          if (!(vault.backups().take(BackupReason.ASKED) instanceof BackupOutcome.Taken)) {
            throw new IOException("no backup");
          }
        }
      }
      case COMPACT -> {
        while (true) {
          acknowledge(edit(vault));
          ((StoredVault) vault).compact();
        }
      }
      case ERASE -> {
        while (true) {
          acknowledge(edit(vault));
          CaseFile other = FiveSteps.open("Zacharias", Home.thomas().owner(), Home.DAY);
          vault.caseFiles().add(other, "case.new");
          vault.erasures().erase(other.id(), "slettefrist");
        }
      }
      case IMPORT -> {
        Arrival arrival = arrival(home);
        while (true) {
          acknowledge(edit(vault));
          vault.imports().take(arrival);
          vault.imports().undo(false);
        }
      }
      case ENCRYPT -> {
        while (true) {
          acknowledge(edit(vault));
          vault.close();
          if (!(home.vaults.encryptAnew(
                  home.folder, Home.passphrase(), Optional.empty(), Progress.UNSEEN)
              instanceof EncryptAnewOutcome.Done)) {
            throw new IOException("not encrypted anew");
          }
          vault = ((OpenVaultOutcome.Opened) home.tryOpen()).vault();
        }
      }
      case RESTORE -> {
        Path file = BackupName.in(usb).getFirst().file();
        acknowledge(newest(vault));
        for (int i = 0; ; i++) {
          Path to = usb.resolveSibling("restored").resolve("r" + System.nanoTime() + "-" + i);
          home.vaults.restore(file, to, Home.passphrase());
        }
      }
    }
  }

  /** Many cases of somebody else; their names come last, so that no edit is about them. */
  private static Arrival arrival(Home home) {
    Path elsewhere = home.folder.resolveSibling("elsewhere" + System.nanoTime());
    List<DocumentHistory> histories = new ArrayList<>();
    try (Vault other = new Home(elsewhere).create(Home.BO)) {
      for (int i = 0; i < IMPORTED; i++) {
        CaseFile file = FiveSteps.open(IMPORTED_NAME + i, Home.thomas().owner(), Home.DAY);
        other.caseFiles().add(file, "case.new");
        histories.add(other.histories().export(DocumentKey.of(file.id())));
      }
    }
    BundleHeader header =
        new BundleHeader(
            UUID.randomUUID(),
            Home.CLOCK.instant(),
            new BundleHeader.Sender(Home.BO, UUID.randomUUID()),
            "");
    return new Arrival(header, histories, List.of(), Set.of());
  }

  /** How many imported cases are there: all of an import or none of it. */
  static boolean importsAreWhole(Vault vault) {
    long imported =
        vault.caseFiles().all().stream()
            .filter(line -> line.name().startsWith(IMPORTED_NAME))
            .count();
    return imported % IMPORTED == 0;
  }

  private static void acknowledge(int number) {
    System.out.print(number + "\n");
    System.out.flush();
  }
}

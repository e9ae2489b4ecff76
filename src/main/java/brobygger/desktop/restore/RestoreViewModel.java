package brobygger.desktop.restore;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.desktop.keys.VaultDoor;
import brobygger.usecase.backup.CompareVaults;
import brobygger.usecase.backup.VaultComparison;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A backup that is fetched into a new folder and compared. Nothing that was there is touched. */
@Lives(Lifetime.HOLDER)
public final class RestoreViewModel {
  /**
   * A backup that was chosen.
   *
   * @param taken when, or null when only the file is known
   */
  public record Chosen(Path file, @Nullable Instant taken) {
    /** One of the vault's own. */
    public static Chosen of(Backup backup) {
      return new Chosen(backup.file(), backup.taken());
    }
  }

  /**
   * What was fetched.
   *
   * @param folder where it is
   * @param outcome how much it is and from when
   * @param comparison case by case
   */
  public record Fetched(Path folder, RestoreOutcome.Restored outcome, VaultComparison comparison) {}

  private final VaultDoor door;
  private final Optional<Vault> here;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Path> target;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Fetched>> fetched =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param here the open vault to compare with, if one is open
   */
  public RestoreViewModel(VaultDoor door, Optional<Vault> here) {
    this.door = door;
    this.here = here;
    this.target = new ReadOnlyObjectWrapper<>(free(beside(door.home())));
    passphrase.subscribe(text -> problem.set(Said.NOTHING));
  }

  private static Path beside(Path home) {
    Path parent = home.toAbsolutePath().normalize().getParent();
    return parent == null ? home : parent;
  }

  /** A name that is not taken yet. */
  private Path free(Path place) {
    String name = door.home().getFileName() + "-gendannet-" + LocalDate.now(door.clock());
    Path path = place.resolve(name);
    for (int again = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); again++) {
      path = place.resolve(name + "-" + again);
    }
    return path;
  }

  /** The passphrase of the backup as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** Which backup. */
  public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The new folder. */
  public ReadOnlyObjectProperty<Path> targetProperty() {
    return target.getReadOnlyProperty();
  }

  /** True while it is fetched. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why it was not fetched. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was fetched; empty until then. */
  public ReadOnlyObjectProperty<Optional<Fetched>> fetchedProperty() {
    return fetched.getReadOnlyProperty();
  }

  /** The open vault's own backups, newest first. */
  public List<Backup> present() {
    return here.map(vault -> vault.backups().present()).orElse(List.of());
  }

  /** Chooses a backup. */
  public void choose(Chosen backup) {
    problem.set(Said.NOTHING);
    chosen.set(Optional.of(backup));
  }

  /** Puts the new folder into another one. */
  public void moveTo(Path place) {
    problem.set(Said.NOTHING);
    target.set(free(place.toAbsolutePath().normalize()));
  }

  /** Says what is wrong. */
  void tell(Said wrong) {
    problem.set(wrong);
  }

  /** Fetches and compares. */
  public void go() {
    if (busy.get()) {
      return;
    }
    if (chosen.get().isEmpty()) {
      problem.set(Said.of("restore.nochoice"));
      return;
    }
    Path file = chosen.get().get().file();
    Path folder = target.get();
    char[] secret = passphrase.get().toCharArray();
    problem.set(Said.NOTHING);
    busy.set(true);
    door.work()
        .of(running -> fetch(file, folder, secret))
        .onDone(this::done)
        .onProblem(
            StoreProblemException.class, damaged -> problem.set(Said.of("restore.problem.damaged")))
        .onFinally(
            () -> {
              Arrays.fill(secret, '\0');
              busy.set(false);
            })
        .start();
  }

  private record Came(RestoreOutcome outcome, Optional<Fetched> fetched) {}

  private Came fetch(Path file, Path folder, char[] secret) {
    RestoreOutcome outcome =
        door.vaults().restore(file, folder, secret.clone(), List.of(door.home()));
    if (!(outcome instanceof RestoreOutcome.Restored restored)) {
      return new Came(outcome, Optional.empty());
    }
    if (!(door.vaults().open(folder, secret.clone())
        instanceof OpenVaultOutcome.Opened(Vault backup))) {
      return new Came(new RestoreOutcome.Damaged("does not open"), Optional.empty());
    }
    try (backup) {
      CompareVaults compare = new CompareVaults();
      VaultComparison comparison =
          here.map(open -> compare.between(open, backup)).orElseGet(() -> compare.listing(backup));
      return new Came(outcome, Optional.of(new Fetched(folder, restored, comparison)));
    }
  }

  private void done(Came came) {
    if (came.fetched().isPresent()) {
      fetched.set(came.fetched());
      return;
    }
    problem.set(
        Said.of(
            switch (came.outcome()) {
              case RestoreOutcome.Restored restored -> "restore.problem.damaged";
              case RestoreOutcome.NoSuchFile none -> "restore.problem.nofile";
              case RestoreOutcome.NotABackup not -> "restore.problem.other";
              case RestoreOutcome.Damaged damaged -> "restore.problem.damaged";
              case RestoreOutcome.NewerVersion newer -> "restore.problem.newer";
              case RestoreOutcome.WrongPassphrase wrong -> "restore.problem.passphrase";
              case RestoreOutcome.WrongRecoveryKey wrong -> "restore.problem.passphrase";
              case RestoreOutcome.NotEmpty not -> "restore.problem.notempty";
              case RestoreOutcome.InUse use -> "restore.problem.inuse";
              case RestoreOutcome.NotWritable not -> "restore.problem.writable";
              case RestoreOutcome.NoSpace space -> "restore.problem.space";
            }));
  }
}

package brobygger.store.witness;

import brobygger.file.PrivateFiles;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Where this computer remembers how far each home was, outside the homes: a home that is put back
 * as a whole agrees with itself, and only something beside it can tell. A home at another path has
 * a witness of its own, so that moving, copying and restoring raise no alarm (decision 0022).
 */
public final class Witnesses {
  private static final int NAME = 32;

  private final Optional<Path> folder;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * @param folder a folder of the person's own on this computer; empty when nothing is remembered
   */
  public Witnesses(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What the home at this path last held. */
  public Optional<Witness> of(UnlockedVault vault) {
    return folder.flatMap(
        in -> Witness.read(file(in, vault.id(), vault.folder().home()), vault.keys()));
  }

  /** Remembers it for the home at a path. It is a help, not a promise: a failure is only logged. */
  public void keep(UnlockedVault vault, Path home, Witness witness) {
    folder.ifPresent(
        in -> {
          try {
            PrivateFiles.createFolders(in);
            witness.write(file(in, vault.id(), home), vault.keys());
          } catch (IOException e) {
            warn(e);
          }
        });
  }

  /** Forgets what the home at this path held: another state is put there on purpose. */
  public void forget(UUID vault, Path home) {
    folder.ifPresent(
        in -> {
          try {
            Files.deleteIfExists(file(in, vault, home));
          } catch (IOException e) {
            warn(e);
          }
        });
  }

  /** What any home of this vault was seen to hold, here or in the homes themselves. */
  public List<Witness> all(UnlockedVault vault, List<Path> homes) {
    List<Path> files = new ArrayList<>();
    homes.forEach(home -> files.add(inHome(home)));
    String name = hash(vault.id().toString());
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> here = Files.list(folder.get())) {
        here.filter(file -> String.valueOf(file.getFileName()).startsWith(name))
            .forEach(files::add);
      } catch (IOException e) {
        warn(e);
      }
    }
    return files.stream().flatMap(file -> Witness.read(file, vault.keys()).stream()).toList();
  }

  /** Beside the database: it goes along when a home is carried to another computer. */
  public static Path inHome(Path home) {
    return home.resolve("erased.json");
  }

  /** Nothing is remembered. */
  public static Witnesses none() {
    return new Witnesses(Optional.empty());
  }

  private void warn(IOException e) {
    if (warned.compareAndSet(false, true)) {
      LoggerFactory.getLogger(Witnesses.class)
          .warn("how far the vault is is not remembered here: {}", e.getClass().getSimpleName());
    }
  }

  private static Path file(Path folder, UUID vault, Path home) {
    String path = home.toAbsolutePath().normalize().toString();
    return folder.resolve(hash(vault.toString()) + "-" + hash(path) + ".json");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("brobygger witness " + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, NAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

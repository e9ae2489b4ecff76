package brobygger.store.witness;

import brobygger.store.database.Anchor;
import brobygger.vault.SeenKeyFiles;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The newest key file of a home as anchor and witnesses know it: the anchor beside it, the witness
 * that goes along with the home, and the one that this computer keeps outside of it.
 */
public final class KeyFilesSeen implements SeenKeyFiles {
  private final Witnesses witnesses;

  /** As far as these witnesses know. */
  public KeyFilesSeen(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  @Override
  public long newest(UnlockedVault vault) {
    long inHome = inHome(vault).map(Witness::generation).orElse(0L);
    long outside = witnesses.of(vault).map(Witness::generation).orElse(0L);
    return Math.max(anchor(vault).map(Anchor::generation).orElse(0L), Math.max(inHome, outside));
  }

  @Override
  public boolean opens(UnlockedVault vault) {
    return anchor(vault).isPresent();
  }

  /** The key file is on disk already: what cannot be noted now is noted at the next opening. */
  @Override
  public void note(UnlockedVault vault) {
    long generation = vault.generation();
    try {
      Anchor.note(vault.anchor(), vault.keys(), generation);
      Optional<Witness> here = inHome(vault);
      if (here.isPresent()) {
        here.get().with(generation).write(Witnesses.inHome(home(vault)), vault.keys());
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(KeyFilesSeen.class)
          .warn("the newest key file is not noted yet: {}", e.getClass().getSimpleName());
    }
    witnesses
        .of(vault)
        .ifPresent(seen -> witnesses.keep(vault, home(vault), seen.with(generation)));
  }

  private static Optional<Witness> inHome(UnlockedVault vault) {
    return Witness.read(Witnesses.inHome(home(vault)), vault.keys());
  }

  /** What cannot be read now is told by whoever opens the home. */
  private static Optional<Anchor> anchor(UnlockedVault vault) {
    try {
      return Anchor.read(vault.anchor(), vault.keys());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path home(UnlockedVault vault) {
    return vault.folder().home();
  }
}

package brobygger.store.witness;

import brobygger.store.database.Anchor;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.store.erasure.StoredErasures;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Compares an opened vault with what was remembered of it, and goes on remembering. */
public final class Watch {
  /** After so many commits the witness follows; a rollback within them is not noticed. */
  private static final int EVERY = 16;

  private final Witnesses witnesses;
  private final UnlockedVault vault;
  private final Database database;
  private final StoredErasures erasures;
  private final InstantSource clock;
  private volatile Optional<Instant> missing = Optional.empty();
  private volatile Set<String> erased = Set.of();
  private int commits;

  /** Of one open vault. */
  public Watch(
      Witnesses witnesses,
      UnlockedVault vault,
      Database database,
      StoredErasures erasures,
      InstantSource clock) {
    this.witnesses = witnesses;
    this.vault = vault;
    this.database = database;
    this.erasures = erasures;
    this.clock = clock;
  }

  /** Looks once, at opening. */
  public void begin() {
    missing = witnesses.of(vault).filter(seen -> !holds(seen)).map(Witness::at);
    keep();
    database.onCommit(this::committed);
  }

  private boolean holds(Witness seen) {
    try {
      return database.read(connection -> Ledger.holds(connection, seen.commit()));
    } catch (StoreProblemException e) {
      // What cannot be read is told by whoever reads it next.
      return true;
    }
  }

  /** When something was saved here that the vault no longer holds; empty when it holds it all. */
  public Optional<Instant> missing() {
    return missing;
  }

  /** Goes on from the state that is here. */
  public void accept() {
    missing = Optional.empty();
    keep();
  }

  /** Remembers the newest commit and the erased cases, here and in the home. */
  public void keep() {
    // A vault without a key file is never opened again.
    if (missing.isPresent() || !Files.exists(vault.folder().keyFile())) {
      return;
    }
    try {
      Anchor newest = database.read(Ledger::newest);
      erased = database.read(erasures::tokens);
      Witness witness = Witness.of(newest, clock.instant(), erased, vault.generation());
      witnesses.keep(vault, vault.folder().home(), witness);
      witness.write(Witnesses.inHome(vault.folder().home()), vault.keys());
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(Watch.class)
          .warn("how far the vault is is not remembered: {}", e.problem());
    } catch (IOException e) {
      LoggerFactory.getLogger(Watch.class)
          .warn("how far the vault is is not noted in the home: {}", e.getClass().getSimpleName());
    }
  }

  private void committed(Anchor newest) {
    if (++commits % EVERY == 0 && missing.isEmpty()) {
      witnesses.keep(
          vault,
          vault.folder().home(),
          Witness.of(newest, clock.instant(), erased, vault.generation()));
    }
  }
}

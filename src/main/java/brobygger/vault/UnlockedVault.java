package brobygger.vault;

import brobygger.usecase.people.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A home folder held by this process, with its keys. Closing wipes the keys and lets go. */
public final class UnlockedVault implements AutoCloseable {
  private final VaultFolder folder;
  private final UUID id;
  private final UUID device;
  private volatile Profile profile;
  private final VaultKeys keys;
  private final HomeLock lock;
  private final AtomicLong generation;

  UnlockedVault(
      VaultFolder folder, UUID id, UUID device, Profile profile, VaultKeys keys, HomeLock lock) {
    this(folder, id, device, profile, keys, lock, lock.generation());
  }

  private UnlockedVault(
      VaultFolder folder,
      UUID id,
      UUID device,
      Profile profile,
      VaultKeys keys,
      HomeLock lock,
      AtomicLong generation) {
    this.generation = generation;
    this.folder = folder;
    this.id = id;
    this.device = device;
    this.profile = profile;
    this.keys = keys;
    this.lock = lock;
  }

  /** The folder and its files. */
  public VaultFolder folder() {
    return folder;
  }

  /** Identity of the vault, the same in every copy of it. */
  public UUID id() {
    return id;
  }

  /** Identity of this copy of the vault. */
  public UUID device() {
    return device;
  }

  /** Whose vault it is. */
  public Profile profile() {
    return profile;
  }

  /** Says who the person is from now on, also the next time it is opened. */
  public void change(Profile changed) throws IOException {
    folder.write(changed, keys);
    profile = changed;
  }

  /** How often it was changed how the vault is opened, also while it was open. */
  public long generation() {
    return generation.get();
  }

  /**
   * Makes the key file that is here the newest one, whatever was seen before.
   *
   * @throws IOException when it cannot be written
   */
  public void renew(long generationAfter) throws IOException {
    folder.write(generationAfter, keys);
    generation.set(generationAfter);
  }

  /** The keys; wiped by {@link #close}. */
  public VaultKeys keys() {
    return keys;
  }

  /** The anchor file, see {@link VaultFolder#anchor}. */
  public Path anchor() {
    return folder.anchor();
  }

  /**
   * The same keys for a copy of the files in another folder, which is not held. It is not to be
   * closed: the keys are this vault's.
   */
  public UnlockedVault lookingAt(Path copy) {
    return new UnlockedVault(folder.at(copy), id, device, profile, keys, lock, generation);
  }

  /** The same vault under other keys, in another folder that is held with this one. */
  UnlockedVault under(VaultFolder other, VaultKeys others, long generationThere) {
    return new UnlockedVault(
        other, id, device, profile, others, lock, new AtomicLong(generationThere));
  }

  /** Whether the folder is still this process's alone, looked at anew. */
  public boolean holdsFolder() throws IOException {
    return lock.holds();
  }

  /** Whether the key file in the folder is one that these keys wrote, and the newest. */
  public boolean keyFileIsGenuine() throws IOException {
    return folder.keyFileIsGenuine(keys, generation.get());
  }

  @Override
  public void close() {
    keys.close();
    try {
      lock.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

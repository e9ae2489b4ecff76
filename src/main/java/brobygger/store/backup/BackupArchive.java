package brobygger.store.backup;

import brobygger.file.PrivateFiles;
import brobygger.store.database.Anchor;
import brobygger.vault.VaultKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup in one file: a zip of the vault's files, which are all sealed already, and their hashes.
 */
public final class BackupArchive {
  static final String KEY = "vault.json";
  static final String ANCHOR = "cases.anchor";
  static final String DATABASE = "cases.mv.db";
  private static final String MANIFEST = "backup.json";
  private static final List<String> FILES = List.of(KEY, ANCHOR, DATABASE);

  /** Why a file is not taken as a backup. */
  public enum Refusal {
    /** It is something else. */
    OTHER,
    /** It is not as it was written. */
    DAMAGED,
    /** Its format is a later one. */
    NEWER
  }

  /** The file is not a sound backup. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal, String reason) {
      super(reason);
      this.refusal = refusal;
    }

    public Refusal refusal() {
      return refusal;
    }
  }

  private BackupArchive() {}

  /** Packs the engine's own copy with key and anchor; on disk when it returns. */
  public static void pack(
      Path file, byte[] keyFile, byte[] anchor, Path databaseCopy, Instant taken, VaultKeys keys)
      throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (FileChannel channel =
        PrivateFiles.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      // What is sealed does not get smaller, so nothing is compressed.
      ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
      zip.setLevel(Deflater.NO_COMPRESSION);
      hashes.put(KEY, add(zip, KEY, new ByteArrayInputStream(keyFile)));
      hashes.put(ANCHOR, add(zip, ANCHOR, new ByteArrayInputStream(anchor)));
      try (ZipFile copy = new ZipFile(databaseCopy.toFile());
          InputStream database = copy.getInputStream(copy.entries().nextElement())) {
        hashes.put(DATABASE, add(zip, DATABASE, database));
      }
      byte[] manifest = BackupManifest.of(taken, hashes, keys).bytes();
      add(zip, MANIFEST, new ByteArrayInputStream(manifest));
      zip.finish();
      channel.force(true);
      zip.close();
    }
  }

  private static String add(ZipOutputStream zip, String name, InputStream content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String hash = copy(content, zip);
    zip.closeEntry();
    return hash;
  }

  /** Unpacks into a folder and compares every file with its hash. */
  public static BackupManifest unpack(Path file, Path folder) throws IOException, RefusedException {
    try (ZipFile zip = open(file)) {
      BackupManifest manifest = manifest(zip);
      for (String name : FILES) {
        Path target = folder.resolve(name);
        try (FileChannel channel =
                PrivateFiles.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            InputStream content = content(zip, name)) {
          compare(manifest, name, copy(content, Channels.newOutputStream(channel)));
          channel.force(true);
        }
      }
      return manifest;
    } catch (ZipException | UncheckedIOException e) {
      throw new RefusedException(Refusal.DAMAGED, "zip");
    }
  }

  /** Whether every byte is as it was written, as far as can be told without the key. */
  public static boolean intact(Path file) {
    try (ZipFile zip = open(file)) {
      BackupManifest manifest = manifest(zip);
      for (String name : FILES) {
        try (InputStream content = content(zip, name)) {
          compare(manifest, name, copy(content, OutputStream.nullOutputStream()));
        }
      }
      return true;
    } catch (IOException | UncheckedIOException | RefusedException e) {
      return false;
    }
  }

  /** Whether it is a whole backup that was taken under another key. */
  public static boolean isOfOtherKey(Path file, VaultKeys keys) {
    try (ZipFile zip = open(file)) {
      return !manifest(zip).genuine(keys);
    } catch (IOException | UncheckedIOException | RefusedException e) {
      return false;
    }
  }

  /** How many commits are in a backup, as it says itself; -1 when it does not say so. */
  static long commits(Path file) {
    try (ZipFile zip = open(file);
        InputStream content = content(zip, ANCHOR)) {
      return Anchor.commits(content.readNBytes(Anchor.LIMITS.bytes()));
    } catch (IOException | UncheckedIOException | RefusedException e) {
      return -1;
    }
  }

  private static ZipFile open(Path file) throws IOException, RefusedException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(2);
    }
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
      throw new RefusedException(zip ? Refusal.DAMAGED : Refusal.OTHER, "zip");
    }
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException, RefusedException {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      boolean ours = zip.getEntry(KEY) != null || zip.getEntry(DATABASE) != null;
      throw new RefusedException(ours ? Refusal.DAMAGED : Refusal.OTHER, "manifest");
    }
    try (InputStream content = zip.getInputStream(entry)) {
      return BackupManifest.read(content.readNBytes(BackupManifest.LIMITS.bytes()));
    }
  }

  private static InputStream content(ZipFile zip, String name)
      throws IOException, RefusedException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new RefusedException(Refusal.DAMAGED, name);
    }
    return zip.getInputStream(entry);
  }

  private static void compare(BackupManifest manifest, String name, String hash)
      throws RefusedException {
    if (!hash.equals(manifest.files().get(name))) {
      throw new RefusedException(Refusal.DAMAGED, name);
    }
  }

  private static String copy(InputStream from, OutputStream to) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 * 1024];
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        digest.update(buffer, 0, read);
        to.write(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

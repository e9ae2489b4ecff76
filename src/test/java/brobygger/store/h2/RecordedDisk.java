package brobygger.store.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Records what H2 writes, what it renames, and when it asks the disk to have it; and makes of that
 * what a disk may hold after a power cut: all up to the last request, and of what came later any
 * part, also half blocks. Names change in order, and surely when the folder was asked for.
 */
public final class RecordedDisk extends FilePathWrapper {
  static final String SCHEME = "recorded";
  private static final int SECTOR = 512;
  private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());
  private static final Map<String, Integer> NAMES = new HashMap<>();
  private static int files;

  /** Something the disk was told, or the user. */
  sealed interface Event {
    /** Bytes for a file. */
    record Write(int file, long position, byte[] bytes) implements Event {}

    /** A shorter file. */
    record Truncate(int file, long size) implements Event {}

    /** A file shall be on disk. */
    record Sync(int file) implements Event {}

    /** A new file. */
    record Made(String name, int file) implements Event {}

    /** A file has another name, and what had that name is gone. */
    record Moved(String from, String to) implements Event {}

    /** The names shall be on disk. */
    record FolderSync() implements Event {}

    /** The user was told that an edit is saved. */
    record Acknowledged(int edit, byte[] anchor) implements Event {}
  }

  static void start() {
    EVENTS.clear();
    NAMES.clear();
    FilePath.register(new RecordedDisk());
  }

  static void stop() {
    FilePath.unregister(new RecordedDisk());
  }

  static void add(Event event) {
    EVENTS.add(event);
  }

  static List<Event> events() {
    return List.copyOf(EVENTS);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  private static String name(FilePath path) {
    return path.getName();
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    int file;
    synchronized (NAMES) {
      Integer known = NAMES.get(name(this));
      file = known == null ? files++ : known;
      if (known == null) {
        NAMES.put(name(this), file);
        EVENTS.add(new Event.Made(name(this), file));
      }
    }
    return new RecordedChannel(super.open(mode), file);
  }

  @Override
  public void moveTo(FilePath target, boolean atomicReplace) {
    super.moveTo(target, atomicReplace);
    synchronized (NAMES) {
      Integer file = NAMES.remove(name(this));
      if (file == null) {
        throw new IllegalStateException("a file that was never made: " + name(this));
      }
      NAMES.put(name(target), file);
      EVENTS.add(new Event.Moved(name(this), name(target)));
    }
  }

  @Override
  public void delete() {
    super.delete();
    synchronized (NAMES) {
      NAMES.remove(name(this));
    }
  }

  private static final class RecordedChannel extends PassingChannel {
    private final int file;

    RecordedChannel(FileChannel channel, int file) {
      super(channel);
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      byte[] written = new byte[bytes.remaining()];
      bytes.duplicate().get(written);
      EVENTS.add(new Event.Write(file, position, written));
      return super.write(bytes, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      EVENTS.add(new Event.Truncate(file, size));
      super.implTruncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      super.force(metaData);
      EVENTS.add(new Event.Sync(file));
    }
  }

  /** Makes the files as a disk may have them; gives the last edit that was acknowledged. */
  static int afterPowerCut(List<Event> events, int cut, Path folder, Random random)
      throws IOException {
    Map<Integer, Content> contents = new HashMap<>();
    Map<Integer, Integer> synced = new HashMap<>();
    int namesSure = 0;
    for (int i = 0; i < cut; i++) {
      if (events.get(i) instanceof Event.Sync(int file)) {
        synced.put(file, i);
      } else if (events.get(i) instanceof Event.FolderSync) {
        namesSure = i;
      }
    }
    int namesUntil = namesSure + random.nextInt(cut - namesSure + 1);
    Map<String, Integer> names = new HashMap<>();
    int acknowledged = 0;
    for (int i = 0; i < cut; i++) {
      switch (events.get(i)) {
        case Event.Write(int file, long position, byte[] bytes) -> {
          boolean sure = i < synced.getOrDefault(file, 0);
          int length =
              sure || random.nextBoolean()
                  ? bytes.length
                  : Math.min(bytes.length, random.nextInt(bytes.length / SECTOR + 1) * SECTOR);
          contents.computeIfAbsent(file, f -> new Content()).write((int) position, bytes, length);
        }
        case Event.Truncate(int file, long size) -> {
          if (i < synced.getOrDefault(file, 0) || random.nextBoolean()) {
            contents.computeIfAbsent(file, f -> new Content()).truncate((int) size);
          }
        }
        case Event.Made(String name, int file) -> {
          if (i < namesUntil || synced.containsKey(file)) {
            names.put(name, file);
          }
        }
        case Event.Moved(String from, String to) -> {
          Integer file = names.get(from);
          if (i < namesUntil && file != null) {
            names.remove(from);
            names.put(to, file);
          }
        }
        case Event.Acknowledged(int edit, byte[] anchor) -> {
          acknowledged = edit;
          Files.write(folder.resolve("cases.anchor"), anchor);
        }
        case Event.Sync _, Event.FolderSync _ -> {}
      }
    }
    for (Map.Entry<String, Integer> each : names.entrySet()) {
      Content content = contents.getOrDefault(each.getValue(), new Content());
      Files.write(folder.resolve(each.getKey()), content.bytes());
    }
    return acknowledged;
  }

  private static final class Content {
    private byte[] bytes = new byte[64 * 1024];
    private int size;

    void write(int position, byte[] written, int length) {
      int end = position + length;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
      }
      System.arraycopy(written, 0, bytes, position, length);
      size = length == 0 ? size : Math.max(size, end);
    }

    void truncate(int smaller) {
      Arrays.fill(bytes, Math.min(smaller, bytes.length), bytes.length, (byte) 0);
      size = Math.min(size, smaller);
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, size);
    }
  }
}

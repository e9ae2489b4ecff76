package brobygger.store.h2;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The parts ("chunks") of H2's file, each of which says at its start and at its end what it is, and
 * lists its pages. H2 looks at start and end only when the file was not closed in order; one that
 * is damaged is passed over then, together with all that came after it. It reads the list when a
 * page is replaced, and cannot write on then when an entry is wrong. So each part that is in use is
 * looked at before anything is written.
 */
final class Chunks {
  private static final int BLOCK = 4096;
  private static final int FOOTER = 128;
  private static final String KEY = "chunk.";

  /** The bits of an entry that hold the length of its page. */
  private static final int LENGTH = 31;

  /** What start and list must agree on. */
  private static final List<String> FIXED =
      List.of("chunk", "len", "pages", "max", "map", "root", "time", "version", "toc");

  private Chunks() {}

  /** The first damaged one among those in use; empty when all are sound. */
  static Optional<String> damage(MVStore store) {
    FileStore<?> file = store.getFileStore();
    for (Map.Entry<String, String> each : new TreeMap<>(store.getLayoutMap()).entrySet()) {
      if (each.getKey().startsWith(KEY)) {
        Map<String, String> listed = DataUtils.parseMap(each.getValue());
        if (!"0".equals(listed.get("livePages")) && !sound(file, listed)) {
          return Optional.of(each.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where a part begins. The newest stands in no list yet: it is found by its end, which is the end
   * of the file where nothing that was cut off follows; empty when something does.
   */
  static OptionalLong start(MVStore store, int part) {
    String listed = store.getLayoutMap().get(KEY + Integer.toHexString(part));
    if (listed != null) {
      return OptionalLong.of(Long.parseLong(DataUtils.parseMap(listed).get("block"), 16) * BLOCK);
    }
    FileStore<?> file = store.getFileStore();
    long end = file.size() / BLOCK * BLOCK;
    try {
      Map<String, String> newest = DataUtils.parseMap(text(file, end - FOOTER, FOOTER).strip());
      return Integer.toHexString(part).equals(newest.get("chunk"))
          ? OptionalLong.of(end - Long.parseLong(newest.get("len"), 16) * BLOCK)
          : OptionalLong.empty();
    } catch (MVStoreException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean sound(FileStore<?> file, Map<String, String> listed) {
    long start = Long.parseLong(listed.get("block"), 16) * BLOCK;
    long end = start + Long.parseLong(listed.get("len"), 16) * BLOCK;
    if (end > file.size()) {
      return false;
    }
    String header = text(file, start, BLOCK);
    int line = header.indexOf('\n');
    return line >= 0
        && agree(header.substring(0, line).stripTrailing(), listed)
        && text(file, end - FOOTER, FOOTER).equals(footer(listed))
        && listsItsPages(file, start, listed);
  }

  /**
   * Whether the list leads through the part from page to page. A flipped bit makes noise of sixteen
   * bytes of an encrypted file: the entries next to each other cannot both be right by chance.
   */
  private static boolean listsItsPages(FileStore<?> file, long start, Map<String, String> listed) {
    int pages = Integer.parseInt(listed.get("pages"), 16);
    long list = Long.parseLong(listed.get("toc"), 16);
    long length = Long.parseLong(listed.get("len"), 16) * BLOCK;
    if (pages < 1 || list + (long) pages * Long.BYTES > length) {
      // Every part in use holds at least the page that lists the parts.
      return false;
    }
    ByteBuffer entries = file.readFully(null, start + list, pages * Long.BYTES);
    for (int page = 1; page < pages; page++) {
      if (!follows(entries.getLong(), entries.getLong(page * Long.BYTES))) {
        return false;
      }
    }
    long last = entries.getLong();
    return fills(last, list - DataUtils.getPageOffset(last));
  }

  private static boolean follows(long entry, long next) {
    return fills(entry, DataUtils.getPageOffset(next) - (long) DataUtils.getPageOffset(entry));
  }

  /** An entry says the length of a page within a quarter of it. */
  private static boolean fills(long entry, long length) {
    return length > 0
        && length <= Integer.MAX_VALUE
        && DataUtils.encodeLength((int) length) == (entry >> 1 & LENGTH);
  }

  private static boolean agree(String header, Map<String, String> listed) {
    try {
      Map<String, String> said = DataUtils.parseMap(header);
      return FIXED.stream()
          .allMatch(each -> java.util.Objects.equals(said.get(each), listed.get(each)));
    } catch (MVStoreException e) {
      return false;
    }
  }

  private static String footer(Map<String, String> listed) {
    String said =
        "chunk:"
            + listed.get("chunk")
            + ",len:"
            + listed.get("len")
            + ",version:"
            + listed.get("version");
    byte[] bytes = said.getBytes(StandardCharsets.ISO_8859_1);
    String checked =
        said + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
    return checked + " ".repeat(FOOTER - 1 - checked.length()) + "\n";
  }

  private static String text(FileStore<?> file, long at, int length) {
    ByteBuffer read = file.readFully(null, at, length);
    byte[] bytes = new byte[length];
    read.get(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

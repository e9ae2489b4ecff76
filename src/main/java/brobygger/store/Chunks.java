package brobygger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Length, check value, three numbers of up to five bytes, kind. */
  private static final int LONGEST_START = 4 + 2 + 3 * 5 + 1;

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
        && listsItsPages(file.readFully(null, start, (int) (end - start)), listed);
  }

  /** Whether every entry of the list leads to the page it describes. */
  private static boolean listsItsPages(ByteBuffer part, Map<String, String> listed) {
    int number = Integer.parseInt(listed.get("chunk"), 16);
    int pages = Integer.parseInt(listed.get("pages"), 16);
    int list = Integer.parseInt(listed.get("toc"), 16);
    if (list + (long) pages * Long.BYTES > part.limit()) {
      return false;
    }
    for (int page = 0; page < pages; page++) {
      if (!leadsTo(part, part.getLong(list + page * Long.BYTES), number, page)) {
        return false;
      }
    }
    return true;
  }

  private static boolean leadsTo(ByteBuffer part, long entry, int chunk, int page) {
    int at = DataUtils.getPageOffset(entry);
    if (at < 0 || at > part.limit() - LONGEST_START) {
      return false;
    }
    part.position(at);
    int length = part.getInt();
    short check = part.getShort();
    int number = DataUtils.readVarInt(part);
    int map = DataUtils.readVarInt(part);
    DataUtils.readVarInt(part);
    int type = part.get() & DataUtils.PAGE_TYPE_NODE;
    return length > 0
        && number == page
        && check
            == (short)
                (DataUtils.getCheckValue(chunk)
                    ^ DataUtils.getCheckValue(at)
                    ^ DataUtils.getCheckValue(length))
        && entry == DataUtils.composeTocElement(map, at, length, type);
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

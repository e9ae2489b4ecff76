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
 * The parts ("chunks") of H2's file, each of which says at its start and at its end what it is. H2
 * looks at them only when the file was not closed in order; one that is damaged is passed over
 * then, together with all that came after it. So each that is in use is looked at before anything
 * is written.
 */
final class Chunks {
  private static final int BLOCK = 4096;
  private static final int FOOTER = 128;
  private static final String KEY = "chunk.";

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
        && text(file, end - FOOTER, FOOTER).equals(footer(listed));
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

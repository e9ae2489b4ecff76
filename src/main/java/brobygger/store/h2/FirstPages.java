package brobygger.store.h2;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.jspecify.annotations.Nullable;

/**
 * The page at which each table and each index is entered. H2 opens past an index whose first page
 * cannot be read: it makes another one beside it, and writes that down in its list of what there
 * is. So each is entered before anything is written.
 */
final class FirstPages {
  /** Length, check and three numbers: what a page says of itself before its keys. */
  private static final int HEADER = 24;

  private static final int CHECK = Short.BYTES;

  /** What H2 calls its maps of rows: those of its own bookkeeping it reads at once. */
  private static final Pattern ROWS = Pattern.compile("(table|index)\\.\\d+");

  private final MVStore store;
  private final Transaction reading;

  private FirstPages(MVStore store, Transaction reading) {
    this.store = store;
    this.reading = reading;
  }

  /** The first table or index that cannot be entered; empty when all can. */
  static Optional<String> damage(MVStore store, TransactionStore transactions) {
    Transaction reading = transactions.begin();
    try {
      return new FirstPages(store, reading).damage();
    } finally {
      reading.rollback();
    }
  }

  private Optional<String> damage() {
    for (Map.Entry<String, String> each : new TreeMap<>(store.getMetaMap()).entrySet()) {
      String name = each.getKey().replaceFirst("^name\\.", "");
      if (ROWS.matcher(name).matches() && !isEntered(name, each.getValue())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** At both ends, where H2 goes in too. */
  private boolean isEntered(String name, String number) {
    try {
      if (!countsItsKeys(store.getLayoutMap().get("root." + number))) {
        return false;
      }
      TransactionMap<Object, Object> map = reading.openMap(name);
      return (map.firstKey() == null) == (map.lastKey() == null);
    } catch (MVStoreException | DbException | IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  /** H2 makes room for as many keys as the page says that it has, before it reads the first. */
  private boolean countsItsKeys(@Nullable String root) {
    long at = root == null ? 0 : Long.parseLong(root, 16);
    if (!DataUtils.isPageSaved(at)) {
      // Nothing was ever put in.
      return true;
    }
    OptionalLong start = Chunks.start(store, DataUtils.getPageChunkId(at));
    if (start.isEmpty()) {
      return true;
    }
    ByteBuffer header =
        store
            .getFileStore()
            .readFully(null, start.getAsLong() + DataUtils.getPageOffset(at), HEADER);
    int length = header.getInt();
    header.position(Integer.BYTES + CHECK);
    DataUtils.readVarInt(header);
    DataUtils.readVarInt(header);
    int keys = DataUtils.readVarInt(header);
    return keys >= 0 && keys <= length;
  }
}

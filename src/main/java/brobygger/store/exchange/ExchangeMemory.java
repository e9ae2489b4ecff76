package brobygger.store.exchange;

import brobygger.store.documents.IncomingHistory;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was worked out about histories from outside, so that a bundle that is looked at, shown and
 * then taken in is checked and joined once. Nothing is remembered that could be different the next
 * time: a history is immutable, and what two revisions are joined to depends on the two alone,
 * whose ids are hashes of all that they were made of. What is here is compared anew each time.
 */
final class ExchangeMemory {
  /** As many cases as a usual bundle holds, and their companies. */
  private static final int MOST = 600;

  private final Map<DocumentKey, Checked> checked = eldestFirst();
  private final Map<Pair, SoftReference<Joining.Joined>> joined = eldestFirst();

  private record Checked(
      WeakReference<DocumentHistory> history, SoftReference<IncomingHistory> found) {}

  /** Two newest revisions of one document. */
  private record Pair(DocumentKey key, RevisionId here, RevisionId there) {}

  private static <K, V> Map<K, V> eldestFirst() {
    return new LinkedHashMap<>(16, 0.75f, true);
  }

  /** What was found of this very history. */
  synchronized Optional<IncomingHistory> found(DocumentHistory history) {
    Checked known = checked.get(history.key());
    return known != null && known.history.get() == history
        ? Optional.ofNullable(known.found.get())
        : Optional.empty();
  }

  synchronized void remember(DocumentHistory history, IncomingHistory found) {
    put(
        checked,
        history.key(),
        new Checked(new WeakReference<>(history), new SoftReference<>(found)));
  }

  /** To what these two were joined. */
  synchronized Optional<Joining.Joined> joined(DocumentKey key, RevisionId here, RevisionId there) {
    return Optional.ofNullable(joined.get(new Pair(key, here, there))).map(SoftReference::get);
  }

  synchronized void remember(
      DocumentKey key, RevisionId here, RevisionId there, Joining.Joined state) {
    put(joined, new Pair(key, here, there), new SoftReference<>(state));
  }

  private static <K, V> void put(Map<K, V> map, K key, V value) {
    map.put(key, value);
    if (map.size() > MOST) {
      map.remove(map.keySet().iterator().next());
    }
  }
}

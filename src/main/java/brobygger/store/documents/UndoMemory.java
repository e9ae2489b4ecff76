package brobygger.store.documents;

import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What can be taken back in the documents that are worked on, so that a long history is not read
 * again after every change. What is remembered counts for one newest revision; whoever asks about
 * another one, as after an import or a change that failed, works it out anew.
 */
public final class UndoMemory {
  private static final int MOST = 32;

  private final Map<DocumentKey, Known> documents = new LinkedHashMap<>(MOST, 0.75f, true);

  private record Known(RevisionId head, UndoStacks stacks) {}

  /** What is known of a document whose newest revision is this one. */
  synchronized Optional<UndoStacks> at(DocumentKey key, RevisionId head) {
    return Optional.ofNullable(documents.get(key))
        .filter(known -> known.head().equals(head))
        .map(Known::stacks);
  }

  synchronized void remember(DocumentKey key, RevisionId head, UndoStacks stacks) {
    documents.put(key, new Known(head, stacks));
    if (documents.size() > MOST) {
      documents.remove(documents.keySet().iterator().next());
    }
  }

  /** A revision made here is being kept after the one that was the newest. */
  synchronized void grow(DocumentKey key, RevisionId before, Revision revision) {
    at(key, before)
        .ifPresent(
            stacks -> {
              // What it changed is in the store; only what it is counts here.
              stacks.add(outline(revision));
              remember(key, revision.id(), stacks);
            });
  }

  private static Revision outline(Revision revision) {
    return new Revision(
        revision.id(),
        revision.parents(),
        revision.author(),
        revision.device(),
        revision.time(),
        revision.kind(),
        revision.label(),
        revision.undoes(),
        "",
        revision.proof());
  }
}

package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Running;
import brobygger.usecase.GivenFiles;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a bundle would bring, what is decided about each case in it, and what came of it. */
@Lives(Lifetime.PERSON)
public final class ReceiveViewModel {
  private final Arrivals arrivals;
  private final BackgroundWork work;
  private final Runnable onTaken;
  private final ObjectProperty<Optional<Arrived>> arrived =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Map<CaseFileId, Decision>> decisions =
      new SimpleObjectProperty<>(Map.of());
  private final ObjectProperty<Optional<Taken>> taken =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<FileQueue> queue = new SimpleObjectProperty<>(FileQueue.NONE);
  private final InboxViewModel inbox;
  private final UnknownSender unknownSender;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty taking = new SimpleBooleanProperty();
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private Optional<Running> running = Optional.empty();

  /**
   * Nothing arrived yet.
   *
   * @param onTaken is called on the screen's thread when the vault has new cases
   */
  public ReceiveViewModel(Vault vault, BundleFiles files, BackgroundWork work, Runnable onTaken) {
    this.arrivals = new Arrivals(vault, files);
    this.inbox = new InboxViewModel(vault, files, work);
    this.unknownSender = new UnknownSender(this, vault, work);
    this.work = work;
    this.onTaken = onTaken;
  }

  /** The bundle that is looked at, or none. */
  public ObjectProperty<Optional<Arrived>> arrivedProperty() {
    return arrived;
  }

  /** What is to happen with each case about which something can be decided. */
  public ObjectProperty<Map<CaseFileId, Decision>> decisionsProperty() {
    return decisions;
  }

  /** What was done; empty until it is. */
  public ObjectProperty<Optional<Taken>> takenProperty() {
    return taken;
  }

  /** The files that were given together, and which of them is looked at. */
  public ObjectProperty<FileQueue> queueProperty() {
    return queue;
  }

  /** What can be done while nobody knows who signed what arrived. */
  public UnknownSender unknownSender() {
    return unknownSender;
  }

  /** What waits in the inbox. */
  public InboxViewModel inbox() {
    return inbox;
  }

  /** Whether a file is being read or taken in. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Whether cases are being taken in, which {@link #stop} can end. */
  public BooleanProperty takingProperty() {
    return taking;
  }

  /** How far reading or taking in is, 0 to 1; negative while unknown. */
  public DoubleProperty progressProperty() {
    return progress;
  }

  /** Takes nothing in after all, unless it is done already; shows how the file stands then. */
  public void stop() {
    running.ifPresent(Running::cancel);
  }

  private static Progress shown(Running running) {
    return (done, of) -> running.at((double) done / of);
  }

  private void watch(Running started) {
    running = Optional.of(started);
    progress.bind(started.progressProperty());
  }

  /** Reads the inbox anew. */
  public void refresh() {
    inbox.refresh();
  }

  /** Looks at a file; changes nothing. Everything that can come in is accepted at first. */
  public void look(Path file) {
    queue.set(FileQueue.NONE);
    lookAt(file);
  }

  private void lookAt(Path file) {
    look(running -> arrivals.look(file, shown(running)));
  }

  /** Looks at files and what is in folders, one after the other. */
  public void look(List<Path> given) {
    work.of(running -> GivenFiles.of(given))
        .onDone(
            found -> {
              if (found.files().isEmpty()) {
                queue.set(FileQueue.NONE);
                arrived.set(
                    Optional.of(
                        new Arrived(
                            new PreviewOutcome.Refused(new BundleProblem.EmptyFolder()),
                            given.getFirst())));
              } else if (found.several()) {
                queue.set(FileQueue.of(found.files()));
                next();
              } else {
                look(found.files().getFirst().path());
              }
            })
        .start();
  }

  private void next() {
    if (queue.get().hasNext()) {
      queue.set(queue.get().next());
      lookAt(queue.get().now().path());
    } else {
      leave();
    }
  }

  /** Looks at what waits in the inbox; changes nothing. */
  public void look(ParkedCase parked) {
    queue.set(FileQueue.NONE);
    look(running -> arrivals.look(parked));
  }

  /** Looks at a sealed bundle that waits in the inbox; changes nothing. */
  public void look(HeldBundle held) {
    queue.set(FileQueue.NONE);
    look(running -> arrivals.look(held, shown(running)));
  }

  /** How what arrived stands now. */
  void lookAgain(Arrived now) {
    if (now.parked().isPresent()) {
      look(now.parked().get());
    } else if (now.held().isPresent()) {
      look(now.held().get());
    } else {
      lookAt(now.file());
    }
  }

  private void look(BackgroundWork.Task<Arrived> looking) {
    busy.set(true);
    taken.set(Optional.empty());
    watch(
        work.of(looking)
            .onDone(
                found -> {
                  if (isSomethingElse(found)) {
                    next();
                    return;
                  }
                  decisions.set(
                      found.outcome() instanceof PreviewOutcome.Ready(BundlePreview ready)
                          ? Arrivals.first(ready)
                          : Map.of());
                  arrived.set(Optional.of(found));
                })
            .onFinally(() -> busy.set(false))
            .start());
  }

  /** Other files may lie in a folder that was given; only the last is worth a word. */
  private boolean isSomethingElse(Arrived found) {
    FileQueue now = queue.get();
    return now.hasNext()
        && now.number() > 0
        && now.now().inFolder()
        && found.outcome() instanceof PreviewOutcome.Refused(BundleProblem.NotABundle nothing);
  }

  /** Decides about one case; ignored when nothing can be decided about it. */
  public void decide(CaseFileId id, Decision decision) {
    if (decisions.get().containsKey(id)) {
      Map<CaseFileId, Decision> next = new HashMap<>(decisions.get());
      next.put(id, decision);
      decisions.set(Map.copyOf(next));
    }
  }

  /** How many cases are to be treated so. */
  public int count(Decision decision) {
    return (int) decisions.get().values().stream().filter(decision::equals).count();
  }

  /** Whether something would come in or wait: a case, or a company that changed by itself. */
  public boolean canTake() {
    return count(Decision.ACCEPT) + count(Decision.PARK) > 0
        || arrived.get().map(Arrived::outcome).orElse(null) instanceof PreviewOutcome.Ready ready
            && !ready
                .preview()
                .companiesWith(id -> decisions.get().getOrDefault(id, Decision.ACCEPT))
                .isEmpty();
  }

  /** Does what was decided, all or nothing. */
  public void take() {
    if (arrived.get().isEmpty() || busy.get() || taken.get().isPresent()) {
      return;
    }
    Arrived now = arrived.get().get();
    if (now.outcome() instanceof PreviewOutcome.Ready(BundlePreview ready)) {
      Map<CaseFileId, Decision> wanted = decisions.get();
      busy.set(true);
      taking.set(true);
      watch(
          work.of(running -> arrivals.take(now, ready, wanted, queue.get().set(), shown(running)))
              .onDone(
                  done -> {
                    taken.set(Optional.of(done));
                    refresh();
                    onTaken.run();
                  })
              .onFinally(() -> taken(now))
              .start());
    }
  }

  private void taken(Arrived now) {
    busy.set(false);
    taking.set(false);
    if (running.filter(Running::cancelled).isPresent()) {
      // It may have been done a moment before: what is true stands in the vault.
      onTaken.run();
      lookAgain(now);
    }
  }

  /** Puts the file away again, and looks at the next where several were given. */
  public void putAway() {
    if (queue.get().hasNext()) {
      next();
    } else {
      leave();
    }
  }

  /** Puts the file away, and all that were given with it. */
  public void leave() {
    queue.set(FileQueue.NONE);
    arrived.set(Optional.empty());
    decisions.set(Map.of());
    taken.set(Optional.empty());
  }
}

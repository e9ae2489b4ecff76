package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.ImportBundle;
import brobygger.usecase.ImportBundle.ImportReport;
import brobygger.usecase.PreviewBundle;
import brobygger.usecase.PreviewBundle.PreviewOutcome;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a bundle would bring, what of it the user accepts, and what came of it. */
public final class ReceiveViewModel {
  private final PreviewBundle preview;
  private final ImportBundle take;
  private final BackgroundWork work;
  private final Runnable onTaken;
  private final ObjectProperty<Optional<Arrived>> arrived =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Set<CaseFileId>> accepted = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Optional<ImportReport>> report =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /**
   * A file that was looked at.
   *
   * @param outcome what it would bring, or why it is refused
   * @param file which file
   */
  public record Arrived(PreviewOutcome outcome, Path file) {}

  /**
   * Nothing arrived yet.
   *
   * @param onTaken is called on the screen's thread when the vault has new cases
   */
  public ReceiveViewModel(
      PreviewBundle preview, ImportBundle take, BackgroundWork work, Runnable onTaken) {
    this.preview = preview;
    this.take = take;
    this.work = work;
    this.onTaken = onTaken;
  }

  /** The file that is looked at, or none. */
  public ObjectProperty<Optional<Arrived>> arrivedProperty() {
    return arrived;
  }

  /** The new and changed cases that are to be taken in. */
  public ObjectProperty<Set<CaseFileId>> acceptedProperty() {
    return accepted;
  }

  /** What was taken in; empty until it is done. */
  public ObjectProperty<Optional<ImportReport>> reportProperty() {
    return report;
  }

  /** Whether a file is being read or taken in. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Looks at a file; changes nothing. Everything new in it is accepted at first. */
  public void look(Path file) {
    busy.set(true);
    report.set(Optional.empty());
    work.of(running -> preview.preview(file))
        .onDone(
            outcome -> {
              accepted.set(
                  outcome instanceof PreviewOutcome.Ready(BundlePreview ready)
                      ? changing(ready)
                      : Set.of());
              arrived.set(Optional.of(new Arrived(outcome, file)));
            })
        .onFinally(() -> busy.set(false))
        .start();
  }

  private static Set<CaseFileId> changing(BundlePreview ready) {
    return ready.cases().stream()
        .filter(entry -> entry.state().changesVault())
        .map(Entry::id)
        .flatMap(Stream::<UUID>ofNullable)
        .map(CaseFileId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Accepts a case, or leaves it out for now. */
  public void accept(CaseFileId id, boolean taken) {
    Set<CaseFileId> next = new HashSet<>(accepted.get());
    if (taken ? next.add(id) : next.remove(id)) {
      accepted.set(next);
    }
  }

  /** Takes the accepted cases in, all or none. */
  public void take() {
    if (arrived.get().isPresent()
        && arrived.get().get().outcome() instanceof PreviewOutcome.Ready(BundlePreview ready)) {
      Set<CaseFileId> wanted = Set.copyOf(accepted.get());
      busy.set(true);
      work.of(running -> take.take(ready, wanted::contains))
          .onDone(
              done -> {
                report.set(Optional.of(done));
                onTaken.run();
              })
          .onFinally(() -> busy.set(false))
          .start();
    }
  }

  /** Puts the file away again. */
  public void putAway() {
    arrived.set(Optional.empty());
    accepted.set(Set.of());
    report.set(Optional.empty());
  }
}

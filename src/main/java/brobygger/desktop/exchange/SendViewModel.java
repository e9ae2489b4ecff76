package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.usecase.BundleFiles;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.CaseSummary;
import brobygger.usecase.ExportBundle;
import brobygger.usecase.GatherBundle;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Which cases are to leave, what exactly that is, and how writing them went. */
public final class SendViewModel {
  private final GatherBundle gather;
  private final BundleFiles files;
  private final ExportBundle export;
  private final BackgroundWork work;
  private final FilteredList<CaseSummary> shown;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty purpose = new SimpleStringProperty("");
  private final ObjectProperty<Set<CaseFileId>> chosen = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Optional<Leaving>> leaving =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Sent>> sent = new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /**
   * What would leave: the bundle and, line by line, the text of its file.
   *
   * @param bundle the cases with their companies and histories
   * @param lines exactly what the file would say
   */
  public record Leaving(CaseBundle bundle, List<String> lines) {}

  /**
   * How writing went.
   *
   * @param outcome written, or why not
   * @param file where
   */
  public record Sent(WriteBundleOutcome outcome, Path file) {}

  /** Nothing chosen yet. */
  public SendViewModel(
      ObservableList<CaseSummary> cases,
      GatherBundle gather,
      BundleFiles files,
      ExportBundle export,
      BackgroundWork work) {
    this.gather = gather;
    this.files = files;
    this.export = export;
    this.work = work;
    this.shown = new FilteredList<>(cases);
    words.subscribe(
        text -> {
          String wanted = text.strip().toLowerCase(Locale.ROOT);
          shown.setPredicate(
              line ->
                  (line.name() + "\n" + line.owner()).toLowerCase(Locale.ROOT).contains(wanted));
        });
    purpose.subscribe(() -> look());
  }

  /** What the user searches for. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** Why the cases are sent, one line, may be empty. */
  public StringProperty purposeProperty() {
    return purpose;
  }

  /** The cases that fit the words. */
  public ObservableList<CaseSummary> shown() {
    return shown;
  }

  /** The cases that are to leave. */
  public ObjectProperty<Set<CaseFileId>> chosenProperty() {
    return chosen;
  }

  /** What would leave; empty when nothing is chosen. */
  public ObjectProperty<Optional<Leaving>> leavingProperty() {
    return leaving;
  }

  /** How the last writing went; empty before, and again when the choice changes. */
  public ObjectProperty<Optional<Sent>> sentProperty() {
    return sent;
  }

  /** Whether a file is being written. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Takes a case along, or leaves it out. */
  public void choose(CaseFileId id, boolean along) {
    Set<CaseFileId> next = new LinkedHashSet<>(chosen.get());
    if (along ? next.add(id) : next.remove(id)) {
      chosen.set(next);
      look();
    }
  }

  /** Takes every shown case along; leaves all out when they already are. */
  public void chooseShown() {
    Set<CaseFileId> all = new LinkedHashSet<>(shown.stream().map(CaseSummary::id).toList());
    chosen.set(chosen.get().containsAll(all) ? Set.of() : all);
    look();
  }

  private void look() {
    Set<CaseFileId> wanted = chosen.get();
    String why = purpose.get();
    sent.set(Optional.empty());
    if (wanted.isEmpty()) {
      leaving.set(Optional.empty());
      return;
    }
    work.of(running -> leave(wanted, why))
        .onDone(
            found -> {
              // A slow answer to an earlier choice must not replace the newest one.
              if (wanted.equals(chosen.get()) && why.equals(purpose.get())) {
                leaving.set(Optional.of(found));
              }
            })
        .start();
  }

  private Leaving leave(Set<CaseFileId> wanted, String why) {
    CaseBundle bundle = gather.gather(wanted, why);
    return new Leaving(bundle, files.text(bundle).lines().toList());
  }

  /** Writes what {@link #leavingProperty} shows, and nothing else. */
  public void write(Path file) {
    leaving
        .get()
        .ifPresent(
            shownNow -> {
              busy.set(true);
              work.of(running -> export.export(shownNow.bundle(), file))
                  .onDone(outcome -> sent.set(Optional.of(new Sent(outcome, file))))
                  .onFinally(() -> busy.set(false))
                  .start();
            });
  }
}

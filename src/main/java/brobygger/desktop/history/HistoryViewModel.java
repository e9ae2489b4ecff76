package brobygger.desktop.history;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.CompareStates;
import brobygger.usecase.history.FieldChange;
import brobygger.usecase.history.HistoryEntry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case as steps, and what the shown step changed. Reading is done by whoever
 * calls {@link #read} and {@link #changes}, in the background; showing is done on the screen.
 */
@Lives(Lifetime.CASE)
final class HistoryViewModel {
  private final CaseFileId id;
  private final CaseFiles caseFiles;
  private final Supplier<Function<HistoryEntry, Authorship>> authors;
  private final CompareStates compare = new CompareStates();

  /** The steps, newest first. */
  final ObservableList<HistoryStep> steps = FXCollections.observableArrayList();

  /** The shown step, or null before the history was read. */
  final ObjectProperty<@Nullable HistoryStep> selected = new SimpleObjectProperty<>();

  /**
   * @param authors says how sure it is who made a change, asked anew at each reading
   */
  HistoryViewModel(
      CaseFileId id, CaseFiles caseFiles, Supplier<Function<HistoryEntry, Authorship>> authors) {
    this.authors = authors;
    this.id = id;
    this.caseFiles = caseFiles;
  }

  /** Reads the steps from the store. */
  List<HistoryStep> read() {
    return HistoryStep.of(caseFiles.history(id), authors.get());
  }

  /** Shows what was read; stays at the same step when it is still there. */
  void show(List<HistoryStep> read) {
    HistoryStep was = selected.get();
    steps.setAll(read);
    selected.set(
        read.stream()
            .filter(step -> was != null && step.newest().id().equals(was.newest().id()))
            .findFirst()
            .orElse(read.isEmpty() ? null : read.getFirst()));
  }

  /** Reads from the store what a step changed. */
  List<FieldChange> changes(HistoryStep step) {
    CaseFile after = caseFiles.at(id, step.newest().id());
    return compare.between(step.before() == null ? null : caseFiles.at(id, step.before()), after);
  }

  /** Whether the step is the present state, which needs no restoring. */
  boolean isPresent(HistoryStep step) {
    return !steps.isEmpty() && steps.getFirst().equals(step);
  }

  /** Makes the state a step left behind the newest one. */
  CaseFile restore(HistoryStep step) {
    return caseFiles.restore(id, step.newest().id());
  }
}

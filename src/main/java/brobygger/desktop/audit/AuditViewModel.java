package brobygger.desktop.audit;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.keys.Said;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.privacy.DiscloseCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The log of one case, newest first, and writing everything about the person out. */
final class AuditViewModel {
  private final CaseFileId id;
  private final AuditLog log;
  private final DiscloseCase disclose;
  private final BackgroundWork work;
  private List<AuditEntry> all = List.of();
  private final ReadOnlyObjectWrapper<List<AuditAction>> actions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<AuditAction>> filter =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<AuditEntry> shown = FXCollections.observableArrayList();
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Said> good = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Said> problem = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

  /** Empty until the first {@link #refresh}. */
  public AuditViewModel(CaseFileId id, AuditLog log, DiscloseCase disclose, BackgroundWork work) {
    this.id = id;
    this.log = log;
    this.disclose = disclose;
    this.work = work;
    reason.subscribe(text -> problem.set(Said.NOTHING));
  }

  /** The lines that pass the filter, newest first. */
  public ObservableList<AuditEntry> shown() {
    return shown;
  }

  /** What was done at all, so what one can filter by. */
  public ReadOnlyObjectProperty<List<AuditAction>> actionsProperty() {
    return actions.getReadOnlyProperty();
  }

  /** Only this action; everything when empty. */
  public ReadOnlyObjectProperty<Optional<AuditAction>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Why everything is written out, as it is typed. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** What was written. */
  public ReadOnlyObjectProperty<Said> goodProperty() {
    return good.getReadOnlyProperty();
  }

  /** Why nothing was written. */
  public ReadOnlyObjectProperty<Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** True while the document is written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Reads the log. */
  public void refresh() {
    work.of(running -> log.entries(id).reversed())
        .onDone(
            read -> {
              all = read;
              actions.set(read.stream().map(AuditEntry::action).distinct().sorted().toList());
              show();
            })
        .start();
  }

  /** Shows only one action, or everything. */
  public void filter(Optional<AuditAction> action) {
    filter.set(action);
    show();
  }

  private void show() {
    shown.setAll(
        all.stream()
            .filter(entry -> filter.get().isEmpty() || filter.get().get() == entry.action())
            .toList());
  }

  /** Whether a reason is given; says so when not. */
  public boolean hasReason() {
    if (reason.get().isBlank()) {
      problem.set(Said.of("audit.reason.missing"));
      return false;
    }
    return true;
  }

  /** Writes everything about the person into a new file, and says so in the log. */
  public void write(Path file) {
    if (busy.get() || !hasReason()) {
      return;
    }
    String why = reason.get().strip();
    busy.set(true);
    good.set(Said.NOTHING);
    problem.set(Said.NOTHING);
    work.of(running -> disclose.write(id, file, why))
        .onDone(outcome -> done(outcome, String.valueOf(file.getFileName())))
        .onFinally(() -> busy.set(false))
        .start();
  }

  private void done(DiscloseCase.Outcome outcome, String name) {
    switch (outcome) {
      case WRITTEN -> {
        reason.set("");
        filter(Optional.empty());
        good.set(texts -> texts.of("audit.access.done", name));
        refresh();
      }
      case NAME_TAKEN -> problem.set(texts -> texts.of("audit.access.taken", name));
      case NO_SUCH_FOLDER -> problem.set(Said.of("audit.access.nofolder"));
      case NOT_WRITABLE -> problem.set(Said.of("audit.access.writable"));
    }
  }
}

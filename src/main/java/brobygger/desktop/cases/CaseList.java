package brobygger.desktop.cases;

import brobygger.casefile.CaseFile;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.CaseSummary;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One line per case of the vault, in memory, for all screens alike. On the screen's thread only.
 */
@Lives(Lifetime.VAULT)
public final class CaseList {
  private final CaseFiles store;
  private final BackgroundWork work;
  private final ObservableList<CaseSummary> cases = FXCollections.observableArrayList();

  /** Kept: a view made anew for each caller is tidied away together with whoever listens to it. */
  private final ObservableList<CaseSummary> casesToRead =
      FXCollections.unmodifiableObservableList(cases);

  /** An empty list; {@link #load} fills it. */
  public CaseList(CaseFiles store, BackgroundWork work) {
    this.store = store;
    this.work = work;
  }

  /** Reads the lines anew in the background, and calls back when they are here. */
  public void load(Runnable whenDone) {
    work.of(running -> store.all())
        .onDone(
            all -> {
              if (!cases.equals(all)) {
                cases.setAll(all);
              }
              whenDone.run();
            })
        .start();
  }

  /** The lines by the citizen's name; changes as they change. */
  public ObservableList<CaseSummary> all() {
    return casesToRead;
  }

  /** Keeps a new case, and calls back when it is on disk. */
  public void add(CaseFile caseFile, Runnable whenDone) {
    work.of(running -> store.add(caseFile, "case.new")).onDone(revision -> load(whenDone)).start();
  }

  /** Every case with all it holds, read in the background. */
  public void documents(java.util.function.Consumer<List<CaseFile>> whenDone) {
    work.of(running -> store.documents()).onDone(whenDone).start();
  }
}

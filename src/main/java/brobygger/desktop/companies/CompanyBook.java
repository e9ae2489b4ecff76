package brobygger.desktop.companies;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.NameOrder;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Later;
import brobygger.desktop.Lifetime;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.Lives;
import brobygger.desktop.SavedState;
import brobygger.edit.Edit;
import brobygger.usecase.history.Companies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Every company of the vault, in memory and by name, for all screens alike. On the screen's thread
 * only; reading and writing happen in the background.
 */
@Lives(Lifetime.VAULT)
public final class CompanyBook {
  private static final Comparator<Company> BY_NAME = NameOrder.by(Company::name);

  private final Companies store;
  private final BackgroundWork work;
  private final Later later;
  private final SavedState saved;
  private final ObservableList<Company> companies = FXCollections.observableArrayList();

  /** Kept: a view made anew for each caller is tidied away together with whoever listens to it. */
  private final ObservableList<Company> companiesToRead =
      FXCollections.unmodifiableObservableList(companies);

  private final Map<CompanyId, LiveDocument<CompanyId, Company>> open = new HashMap<>();

  private final ObjectProperty<@Nullable CompanyId> chosen = new SimpleObjectProperty<>(null);
  private final ObjectProperty<@Nullable CasePlace> cameFrom = new SimpleObjectProperty<>(null);

  /** An empty book; {@link #load} fills it. */
  public CompanyBook(Companies store, BackgroundWork work, Later later, SavedState saved) {
    this.store = store;
    this.work = work;
    this.later = later;
    this.saved = saved;
  }

  /** Reads every company anew, and calls back when they are here. */
  public void load(Runnable whenDone) {
    flush(
        () ->
            work.of(running -> store.documents())
                .onDone(
                    documents -> {
                      open.clear();
                      List<Company> sorted = new ArrayList<>(documents);
                      sorted.sort(BY_NAME);
                      companies.setAll(sorted);
                      whenDone.run();
                    })
                .start());
  }

  /** The companies by name; changes as they change. */
  public ObservableList<Company> all() {
    return companiesToRead;
  }

  /** The company that is shown on the screen of companies, or null. */
  public ObjectProperty<@Nullable CompanyId> chosenProperty() {
    return chosen;
  }

  /** The place in a case the user came to the company from, or null. */
  public ObjectProperty<@Nullable CasePlace> cameFromProperty() {
    return cameFrom;
  }

  /** The company with that identity, if it is here. */
  public Optional<Company> find(@Nullable CompanyId id) {
    return companies.stream().filter(company -> company.id().equals(id)).findFirst();
  }

  /** Keeps a new company. It shows at once. */
  public void add(Company company) {
    put(company);
    saved.saving(company);
    work.of(running -> store.add(company, "company.new"))
        .onDone(revision -> saved.saved(company))
        .onFailure(problem -> saved.failed(company, problem))
        .start();
  }

  /**
   * Changes a company. It shows at once and is kept within half a second.
   *
   * @throws brobygger.casefile.value.InvalidValueException when the edit asks for an impossible
   *     value
   * @throws IllegalArgumentException when there is no such company
   */
  public void edit(CompanyId id, Edit<Company> edit) {
    live(id).edit(edit);
  }

  /**
   * What takes back the change of a company that was made last, whatever is changed before it is
   * called.
   *
   * @param done is told whether it was possible
   */
  public Runnable takingBack(CompanyId id, Consumer<Boolean> done) {
    return live(id).takingBack(done);
  }

  /**
   * Lets the store change a company, such as settling a conflict; the result is shown.
   *
   * @param change runs in the background
   */
  public void turn(CompanyId id, Runnable change) {
    live(id)
        .turn(
            () -> {
              change.run();
              return store.find(id);
            });
  }

  /** Keeps what is being typed, and calls back when the store has it. */
  public void flush(Runnable whenDone) {
    open.values().forEach(document -> document.flush(() -> {}));
    work.of(running -> true).onFinally(whenDone).start();
  }

  /** The company as the screen edits it. */
  public LiveDocument<CompanyId, Company> live(CompanyId id) {
    return open.computeIfAbsent(
        id,
        missing -> {
          Company company =
              find(id).orElseThrow(() -> new IllegalArgumentException("no company " + id));
          LiveDocument<CompanyId, Company> document =
              new LiveDocument<>(store, id, company, work, later, saved);
          document.documentProperty().subscribe(this::put);
          return document;
        });
  }

  private void put(Company company) {
    for (int i = 0; i < companies.size(); i++) {
      if (companies.get(i).id().equals(company.id())) {
        if (!companies.get(i).equals(company)) {
          companies.set(i, company);
        }
        return;
      }
    }
    companies.add(company);
    FXCollections.sort(companies, BY_NAME);
  }
}

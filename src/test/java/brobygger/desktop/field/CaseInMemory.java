package brobygger.desktop.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Jottings;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.edit.Edit;
import brobygger.edit.SealGuard;
import brobygger.edit.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A case that lives as long as a test. */
public final class CaseInMemory implements OpenCase {
  private final SimpleObjectProperty<CaseFile> file;
  private final List<Company> companies;
  private final Deque<CaseFile> before = new ArrayDeque<>();
  private final List<String> labels = new ArrayList<>();
  private final MemoryVault vault = new MemoryVault();
  private Jottings jottings = jottingsOf(vault);
  private boolean givesBack;

  public CaseInMemory(CaseFile file, Company... companies) {
    this.file = new SimpleObjectProperty<>(file);
    this.companies = List.of(companies);
  }

  @Override
  public ObservableValue<CaseFile> file() {
    return file;
  }

  public CaseFile now() {
    return file.get();
  }

  public List<String> labels() {
    return labels;
  }

  @Override
  public void edit(Edit<CaseFile> edit) {
    CaseFile next = edit.made(file.get());
    SealGuard.refusal(file.get(), next, new Writer("Anna Dahl", SampleCase.CLOCK.instant()))
        .ifPresent(
            why -> {
              throw why.thrown();
            });
    if (!next.equals(file.get())) {
      before.push(file.get());
      labels.add(edit.label().code());
      file.set(next);
    }
  }

  /** Back to what was before the newest change. */
  public void undo() {
    back(before.pop());
  }

  /** To a state, as the store gives it when something is taken back or done again. */
  public void back(CaseFile state) {
    givesBack = true;
    file.set(state);
    givesBack = false;
  }

  /** What lies beside it, as it is found when the vault is opened anew. */
  public void openAnew() {
    jottings = jottingsOf(vault);
  }

  private static Jottings jottingsOf(MemoryVault vault) {
    Typing typing =
        new Typing(
            vault.drafts(),
            BackgroundWork.onThisThread(),
            (delay, action) -> {
              action.run();
              return () -> {};
            },
            SampleCase.CLOCK,
            new SavedState());
    typing.load(() -> {});
    return typing.jottings();
  }

  @Override
  public boolean isGivingBack() {
    return givesBack;
  }

  @Override
  public Jottings jottings() {
    return jottings;
  }

  @Override
  public Runnable takingBack() {
    CaseFile back = before.getFirst();
    return () -> back(back);
  }

  @Override
  public Optional<Company> company(CompanyId id) {
    return companies.stream().filter(company -> company.id().equals(id)).findFirst();
  }
}

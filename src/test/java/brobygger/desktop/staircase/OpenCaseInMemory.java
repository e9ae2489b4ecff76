package brobygger.desktop.staircase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.desktop.field.OpenCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A real case held in memory, with the labels of what was done to it. */
public final class OpenCaseInMemory implements OpenCase {
  private final SimpleObjectProperty<CaseFile> file;
  private final Deque<CaseFile> before = new ArrayDeque<>();
  private final List<Company> companies;

  /** The stable codes of the edits, oldest first. */
  public final List<String> labels = new ArrayList<>();

  public OpenCaseInMemory(CaseFile file, Company... companies) {
    this.file = new SimpleObjectProperty<>(file);
    this.companies = List.of(companies);
  }

  /** The case as it is now. */
  public CaseFile now() {
    return file.get();
  }

  @Override
  public ObservableValue<CaseFile> file() {
    return file;
  }

  @Override
  public void edit(String label, UnaryOperator<CaseFile> change) {
    CaseFile next = change.apply(file.get());
    if (!next.equals(file.get())) {
      before.push(file.get());
      labels.add(label);
      file.set(next);
    }
  }

  @Override
  public void undo() {
    file.set(before.pop());
  }

  @Override
  public Optional<Company> company(CompanyId id) {
    return companies.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}

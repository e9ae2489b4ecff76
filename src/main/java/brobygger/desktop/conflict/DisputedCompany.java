package brobygger.desktop.conflict;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.conflict.Conflict;
import brobygger.desktop.Desk;
import brobygger.desktop.companies.CompanyBook;
import brobygger.desktop.history.ChangeWords;
import brobygger.usecase.history.DocumentKey;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** A company of the book. */
record DisputedCompany(CompanyBook book, CompanyId id, Desk desk) implements Disputed {
  @Override
  public DocumentKey key() {
    return DocumentKey.of(id);
  }

  @Override
  public Optional<Company> document() {
    return book.find(id);
  }

  @Override
  public List<Conflict> conflicts() {
    return document().map(Company::conflicts).orElse(List.of());
  }

  @Override
  public Subscription follow(Runnable changed) {
    return book.all().subscribe(changed);
  }

  @Override
  public void flush(Runnable whenDone) {
    book.flush(whenDone);
  }

  @Override
  public void settle(Runnable atTheStore) {
    book.turn(id, atTheStore);
  }

  @Override
  public Runnable takingBack() {
    return book.takingBack(id, desk::tookBack);
  }

  @Override
  public ChangeWords words() {
    return new ChangeWords(
        desk.texts(),
        desk.clock().getZone(),
        other -> book.find(other).map(Company::name).orElse(""),
        point -> point,
        desk.pack()::stepName);
  }

  @Override
  public String done() {
    return "conflict.chosen.company";
  }
}

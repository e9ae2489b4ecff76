package brobygger.desktop.conflict;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Conflict;
import brobygger.desktop.Desk;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.history.ChangeWords;
import brobygger.guide.GuidePoint;
import brobygger.usecase.history.DocumentKey;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** The open case. */
record DisputedCase(CaseSession session) implements Disputed {
  private CaseFile file() {
    return session.caseFile().get();
  }

  @Override
  public DocumentKey key() {
    return DocumentKey.of(file().id());
  }

  @Override
  public Optional<CaseFile> document() {
    return Optional.of(file());
  }

  @Override
  public List<Conflict> conflicts() {
    return file().conflicts();
  }

  @Override
  public Subscription follow(Runnable changed) {
    return session.caseFile().subscribe(changed);
  }

  @Override
  public void flush(Runnable whenDone) {
    session.flush(whenDone);
  }

  @Override
  public void settle(Runnable atTheStore) {
    session.turn(
        () -> {
          atTheStore.run();
          return session.store().find(file().id());
        });
  }

  @Override
  public Runnable takingBack() {
    return session.takingBack();
  }

  @Override
  public ChangeWords words() {
    return new ChangeWords(
        session.texts(),
        session.desk().clock().getZone(),
        id -> session.companies().find(id).map(Company::name).orElse(""),
        point -> session.pack().point(point).map(GuidePoint::title).orElse(point),
        session.pack()::stepName);
  }

  @Override
  public String done() {
    return "conflict.chosen";
  }

  @Override
  public Desk desk() {
    return session.desk();
  }
}

package brobygger.desktop.notes;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import javafx.scene.Node;

/** The tab "Notater". */
@Lives(Lifetime.PERSON)
public final class NotesTab implements CaseTab {
  @Override
  public String key() {
    return "notes";
  }

  @Override
  public Node build(CaseSession session) {
    SessionCase open = new SessionCase(session);
    NotesViewModel notes =
        new NotesViewModel(
            session.caseFile(),
            edit -> {
              open.edit(edit);
              return true;
            },
            session.desk().profile().name(),
            session.desk().clock());
    notes.selected.set(session.place().get().element());
    return new NotesView(notes, session).node();
  }
}

package brobygger.desktop.followup;

import brobygger.desktop.CasePlace;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.SavedLabel;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;

/** The tab Follow-ups, and the window of a visit that is opened from it or from Today. */
@Lives(Lifetime.PERSON)
public final class FollowUpTab implements CaseTab {
  private final Consumer<CaseSession> calendar;

  /** Saves the case's planned meetings to a calendar in this way. */
  public FollowUpTab(Consumer<CaseSession> calendar) {
    this.calendar = calendar;
  }

  @Override
  public String key() {
    return CasePlace.FOLLOW_UPS;
  }

  @Override
  public Node build(CaseSession session) {
    SessionCase open = new SessionCase(session);
    FollowUpView view =
        new FollowUpView(
            open,
            session.texts(),
            session.desk().clock(),
            session.desk().profile().name(),
            session.pack()::stepName,
            id -> session.goTo(CasePlace.VISIT, id),
            () -> calendar.accept(session));
    session
        .place()
        .subscribe(
            place -> {
              if (place.shownTab().equals(key())) {
                view.open(place.element());
              }
              if (place.isVisit()) {
                view.opened()
                    .filter(hold -> hold.id().equals(place.element()))
                    .ifPresent(hold -> visit(session, open, hold));
              }
            });
    return view.node();
  }

  private static void visit(CaseSession session, SessionCase open, HoldFollowUp hold) {
    VisitView visit =
        new VisitView(
            hold,
            open,
            session.texts(),
            session.today(),
            session.pack(),
            new SavedLabel(session.desk().saved(), session.texts()),
            session.desk()::showCards,
            session.desk()::restoreWindow);
    session
        .desk()
        .fillWindow(
            visit.node(),
            () -> {
              visit.leave();
              boolean fromToday = session.place().get().tab().equals(CasePlace.VISIT_FROM_TODAY);
              session.goTo(CasePlace.FOLLOW_UPS, hold.id());
              if (fromToday) {
                session.desk().openScreen("today");
              }
            });
    Platform.runLater(visit::focus);
  }
}

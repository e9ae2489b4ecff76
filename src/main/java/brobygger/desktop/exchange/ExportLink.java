package brobygger.desktop.exchange;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Wrapping;
import javafx.scene.control.Button;

/** Leads from a case to sending it: the case is chosen there, and nothing has left yet. */
@Lives(Lifetime.CASE)
public final class ExportLink extends Button {
  /** For an open case. */
  public ExportLink(CaseSession session, SendViewModel send) {
    super(session.texts().of("exchange.send.one"));
    setId("export-case");
    getStyleClass().add("link");
    Wrapping.of(this);
    setMinHeight(USE_PREF_SIZE);
    setOnAction(
        event ->
            session.flush(
                () -> {
                  send.prepare(session.caseFile().get().id());
                  session.desk().openScreen("exchange");
                }));
  }
}

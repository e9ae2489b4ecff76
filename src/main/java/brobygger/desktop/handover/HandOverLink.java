package brobygger.desktop.handover;

import brobygger.casefile.CaseFile;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.usecase.trust.HandOver.Standing;
import javafx.scene.control.Button;

/** Leads from a case to handing it over; shown while it is the vault's own. */
@Lives(Lifetime.CASE)
public final class HandOverLink extends Button {
  /** For an open case. */
  public HandOverLink(CaseSession session, HandOverCase handOver) {
    super(session.texts().of("handover.open"));
    setId("hand-over-case");
    getStyleClass().add("link");
    Wrapping.of(this);
    setMinHeight(USE_PREF_SIZE);
    setOnAction(event -> handOver.ask(session));
    Parts.show(this, false);
    session
        .caseFile()
        .map(CaseFile::owner)
        .subscribe(
            now ->
                handOver.standing(
                    session, (found, name) -> Parts.show(this, found == Standing.OWN)));
  }
}

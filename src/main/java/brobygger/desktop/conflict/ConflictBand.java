package brobygger.desktop.conflict;

import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseSession;
import brobygger.usecase.home.Vault;
import javafx.scene.Node;

/** Says above a case's tabs that two people changed something differently, and leads there. */
public final class ConflictBand implements CaseBand {
  private final ConflictLine line;

  /** Of an opened vault. */
  public ConflictBand(Vault vault) {
    this.line = new ConflictLine(vault);
  }

  @Override
  public Node build(CaseSession session) {
    return line.of(new DisputedCase(session), "case");
  }
}

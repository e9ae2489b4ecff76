package brobygger.desktop.conflict;

import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.usecase.SettleConflict;
import brobygger.usecase.Vault;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above a case's tabs that two people changed something differently, and leads there. */
public final class ConflictBand implements CaseBand {
  private final Vault vault;
  private final SettleConflict settle;

  /** Of an opened vault. */
  public ConflictBand(Vault vault) {
    this.vault = vault;
    this.settle = new SettleConflict(vault);
  }

  @Override
  public Node build(CaseSession session) {
    Label words = Parts.words("");
    words.setId("case-conflicts");
    words.setMinWidth(0);
    Button see =
        Parts.button(
            session.texts().of("conflict.see"),
            "ghost",
            () -> session.flush(() -> new ConflictsSheet(session, vault.fields(), settle).show()));
    see.setId("case-conflicts-see");
    see.setMinWidth(Button.USE_PREF_SIZE);
    FontIcon sign = new FontIcon(Feather.GIT_MERGE);
    sign.getStyleClass().add("band-icon");
    HBox band = Parts.beside(10, sign, words, Parts.room(), see);
    band.getStyleClass().add("case-band");
    session
        .caseFile()
        .subscribe(
            file -> {
              int count = file.conflicts().size();
              words.setText(session.texts().of("conflict.band", count));
              Parts.show(band, count > 0);
            });
    return band;
  }
}

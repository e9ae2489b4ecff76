package brobygger.desktop.conflict;

import brobygger.casefile.CaseFile;
import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.usecase.HandOver;
import brobygger.usecase.Vault;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above a case's tabs that it is somebody else's, and what one's changes are. */
public final class OwnerBand implements CaseBand {
  private final Vault vault;

  /** Of an opened vault. */
  public OwnerBand(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Node build(CaseSession session) {
    Label words = Parts.words("", "soft");
    words.setId("case-owner");
    words.setMinWidth(0);
    FontIcon sign = new FontIcon(Feather.USER);
    sign.getStyleClass().add("band-icon");
    HBox band = Parts.beside(10, sign, words);
    band.getStyleClass().addAll("case-band", "calm");
    Parts.show(band, false);
    session.caseFile().map(CaseFile::owner).subscribe(owner -> follow(session, words, band));
    return band;
  }

  /** Whose keys the vault has is read in the background. */
  private void follow(CaseSession session, Label words, Node band) {
    CaseFile file = session.caseFile().get();
    session
        .desk()
        .work()
        .of(running -> HandOver.owns(vault, file))
        .onDone(
            own -> {
              words.setText(session.texts().of("conflict.owner", file.owner().name()));
              Parts.show(band, !own);
            })
        .start();
  }
}

package brobygger.desktop.handover;

import brobygger.casefile.CaseFile;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.trust.HandOver.Standing;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says above a case's tabs that it is somebody else's, and what one's changes are; while its new
 * owner was not sent it yet, it leads to sending it and to taking it back.
 */
@Lives(Lifetime.PERSON)
public final class OwnerBand implements CaseBand {
  private final HandOverCase handOver;

  /** Of the vault's cases. */
  public OwnerBand(HandOverCase handOver) {
    this.handOver = handOver;
  }

  @Override
  public Node build(CaseSession session) {
    return new Band(session, handOver);
  }

  @Lives(Lifetime.CASE)
  private static final class Band extends HBox {
    private final Texts texts;
    private final Label words = Parts.words("", "soft");
    private final Button back;
    private final Button send;

    Band(CaseSession session, HandOverCase handOver) {
      super(10);
      this.texts = session.texts();
      words.setId("case-owner");
      words.setMinWidth(0);
      back = Parts.button(texts.of("handover.back"), "ghost", () -> handOver.takeBack(session));
      back.setId("case-owner-back");
      send = Parts.button(texts.of("handover.send"), "ghost", () -> handOver.send(session));
      send.setId("case-owner-send");
      back.setMinWidth(USE_PREF_SIZE);
      send.setMinWidth(USE_PREF_SIZE);
      FontIcon sign = new FontIcon(Feather.USER);
      sign.getStyleClass().add("band-icon");
      setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      getStyleClass().addAll("case-band", "calm");
      getChildren().addAll(sign, words, Parts.room(), back, send);
      Parts.show(this, false);
      session
          .caseFile()
          .map(CaseFile::owner)
          .subscribe(now -> handOver.standing(session, this::show));
    }

    private void show(Standing standing, String owner) {
      boolean unsent = standing == Standing.UNSENT;
      String name = BidiMarks.without(owner);
      words.setText(
          switch (standing) {
            case OWN -> "";
            case UNSENT -> texts.of("handover.unsent", name);
            case OTHERS -> texts.of("handover.others", name);
          });
      Parts.show(back, unsent);
      Parts.show(send, unsent);
      Parts.show(this, standing != Standing.OWN);
    }
  }
}

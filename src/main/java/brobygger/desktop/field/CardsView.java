package brobygger.desktop.field;

import brobygger.guide.CardPair;
import brobygger.guide.QuestionCard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Question cards to have beside the fields while talking; one is open at a time. */
public final class CardsView extends VBox {
  /** Shows these cards, the first of them open. */
  public CardsView(List<QuestionCard> cards) {
    super(6);
    for (QuestionCard card : cards) {
      Node body = body(card);
      Disclosure disclosure = new Disclosure(card.title(), body, getChildren().isEmpty());
      getChildren().add(disclosure);
    }
  }

  private static Node body(QuestionCard card) {
    VBox lines = Parts.below(6, Parts.words(card.whenToUse(), "soft", "small"));
    for (String question : card.questions()) {
      lines.getChildren().add(Parts.words(question));
    }
    for (CardPair pair : card.pairs()) {
      lines
          .getChildren()
          .add(Parts.below(1, Parts.words(pair.text(), "strong"), Parts.words(pair.reply())));
    }
    return lines;
  }
}

package brobygger.desktop.accommodation;

import brobygger.description.AccommodationPart;
import brobygger.desktop.field.CardsView;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Parts;
import brobygger.guide.QuestionCard;
import brobygger.texts.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The questions beside the form: each leads to the field its answer belongs in. */
final class Interview {
  private final VBox questions = Parts.below(12);
  private final VBox node;

  Interview(Texts texts, List<QuestionCard> cards, Consumer<AccommodationPart> write) {
    for (AccommodationPart part : AccommodationPart.values()) {
      List<Question> about = Question.about(part);
      if (!about.isEmpty()) {
        VBox group = Parts.below(3, Parts.words(texts.of("accommodation.ask." + part), "strong"));
        for (Question question : about) {
          Button ask =
              Parts.link(texts.of("accommodation.ask." + question), () -> write.accept(part));
          ask.setId("accommodation-ask-" + question);
          group.getChildren().add(ask);
        }
        questions.getChildren().add(group);
      }
    }
    node = Parts.below(14, questions);
    if (!cards.isEmpty()) {
      node.getChildren()
          .add(
              new Disclosure(texts.of("accommodation.cards"), new CardsView(cards), false)
                  .named("accommodation-cards"));
    }
  }

  VBox node() {
    return node;
  }

  /** Without an open accommodation there is nowhere to write. */
  void canWrite(boolean can) {
    questions.setDisable(!can);
  }
}

package brobygger.desktop.cards;

import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.guide.CardPair;
import brobygger.guide.QuestionCard;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One card: a line with its title and when it helps; opened, what to ask. */
final class CardLine extends VBox {
  private final ToggleButton line = new ToggleButton();

  /**
   * @param turned told when the user opens or closes the card
   */
  CardLine(QuestionCard card, boolean open, Consumer<Boolean> turned) {
    super(1);
    getStyleClass().add("question-card");
    FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    line.setText(card.title());
    line.setGraphic(arrow);
    line.setId("card-" + card.code());
    line.getStyleClass().add("disclosure");
    line.setAccessibleHelp(card.whenToUse());
    Wrapping.of(line);
    line.setMinHeight(USE_PREF_SIZE);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    Label when = Parts.words(card.whenToUse(), "soft", "small", "card-when");
    VBox body = Parts.below(7);
    body.getStyleClass().add("card-body");
    card.questions().forEach(question -> body.getChildren().add(asked(question)));
    card.pairs().forEach(pair -> body.getChildren().add(pair(pair)));
    line.setSelected(open);
    line.selectedProperty()
        .subscribe(
            shown -> {
              Parts.show(body, shown);
              arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            });
    line.setOnAction(event -> turned.accept(line.isSelected()));
    getChildren().addAll(line, when, body);
  }

  /** What takes the keyboard. */
  ToggleButton line() {
    return line;
  }

  private static HBox asked(String question) {
    Region dot = new Region();
    dot.getStyleClass().add("card-dot");
    HBox row = new HBox(9, dot, Parts.words(question));
    row.setMinWidth(0);
    return row;
  }

  private static VBox pair(CardPair pair) {
    return Parts.below(1, Parts.words(pair.text(), "strong"), Parts.words(pair.reply()));
  }
}

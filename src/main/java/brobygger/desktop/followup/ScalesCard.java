package brobygger.desktop.followup;

import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.ScaleAnswer;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Questions from 0 to 10, the last answer beside the new one. Digits and arrow keys answer. */
final class ScalesCard {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final Map<Scale, HBox> rows = new EnumMap<>(Scale.class);
  private final Map<Scale, Label> figures = new EnumMap<>(Scale.class);
  private final Map<Scale, Label> lasts = new EnumMap<>(Scale.class);
  private final VBox card;

  ScalesCard(HoldFollowUp hold, Texts texts) {
    this.hold = hold;
    this.texts = texts;
    VBox all = new VBox(10);
    for (Scale scale : Scale.values()) {
      all.getChildren().add(row(scale));
    }
    card = VisitCards.card(texts.of("visit.scales"), "F8", all);
    refresh();
  }

  Node node() {
    return card;
  }

  /** The keyboard goes to the first question without an answer. */
  void focus() {
    for (Scale scale : Scale.values()) {
      if (hold.scales().value(scale).isEmpty()) {
        Keyboard.bringTo(() -> row0(scale));
        return;
      }
    }
    row0(Scale.WELL).requestFocus();
  }

  void refresh() {
    for (Scale scale : Scale.values()) {
      String value = hold.scales().value(scale).map(v -> Integer.toString(v)).orElse("–");
      String last =
          hold.scales()
              .last(scale)
              .map(v -> texts.of("visit.scale.last", Integer.toString(v)))
              .orElse("");
      Objects.requireNonNull(figures.get(scale)).setText(value);
      Objects.requireNonNull(lasts.get(scale)).setText(last);
      HBox row = row0(scale);
      row.setFocusTraversable(!hold.isSealed());
      row.setMouseTransparent(hold.isSealed());
      row.setAccessibleText(texts.code(scale) + " " + value + " " + last);
      int now = hold.scales().value(scale).orElse(-1);
      int before = hold.scales().last(scale).orElse(-1);
      for (int i = 0; i < row.getChildren().size(); i++) {
        Node cell = row.getChildren().get(i);
        cell.getStyleClass().removeAll("here", "before");
        if (i == now) {
          cell.getStyleClass().add("here");
        } else if (i == before) {
          cell.getStyleClass().add("before");
        }
      }
    }
  }

  private HBox row0(Scale scale) {
    return Objects.requireNonNull(rows.get(scale));
  }

  private Node row(Scale scale) {
    HBox cells = new HBox(2);
    cells.getStyleClass().add("scale");
    cells.setFocusTraversable(true);
    cells.setAccessibleRole(AccessibleRole.SLIDER);
    cells.setId("scale-" + scale);
    for (int i = 0; i <= ScaleAnswer.MOST; i++) {
      int number = i;
      Label cell = Parts.mark(Integer.toString(i), "scale-cell");
      cell.setMinWidth(0);
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      cell.setPrefWidth(20);
      cell.setId("scale-" + scale + "-" + i);
      cell.setOnMouseClicked(
          event -> {
            cells.requestFocus();
            hold.scales().answer(scale, number);
          });
      cells.getChildren().add(cell);
    }
    cells.setOnKeyPressed(event -> keyed(scale, event));
    Label question = Parts.words(texts.code(scale));
    HBox.setHgrow(question, Priority.ALWAYS);
    question.setMaxWidth(Double.MAX_VALUE);
    Label figure = Parts.mark("", "strong");
    Label last = Parts.mark("", "soft", "small");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    last.setMinWidth(Region.USE_PREF_SIZE);
    rows.put(scale, cells);
    figures.put(scale, figure);
    lasts.put(scale, last);
    return Parts.below(4, Parts.beside(6, question, figure, last), cells);
  }

  private void keyed(Scale scale, KeyEvent event) {
    if (Shortcut.ANSWER.is(event)) {
      int digit = Shortcut.ANSWER.at(event).orElse(0) % 10;
      boolean ten = digit == 0 && hold.scales().value(scale).filter(v -> v == 1).isPresent();
      hold.scales().answer(scale, ten ? ScaleAnswer.MOST : digit);
    } else if (Shortcut.NEXT_CHOICE.is(event) || Shortcut.PREVIOUS_CHOICE.is(event)) {
      hold.scales().step(scale, Shortcut.NEXT_CHOICE.is(event) ? 1 : -1);
    } else if (Shortcut.NO_ANSWER.is(event)) {
      hold.scales().clear(scale);
    } else {
      return;
    }
    event.consume();
  }
}

package brobygger.desktop.staircase;

import brobygger.casefile.value.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who says so: one of the citizen, the company, the consultant. Arrow keys move the choice. */
final class SourcePicker extends VBox {
  private final Map<Source, ToggleButton> choices = new EnumMap<>(Source.class);

  SourcePicker(StairsWords words, Source chosen, Consumer<Source> onChoice) {
    super(4);
    Label label = new Label(words.texts().of("staircase.who"));
    label.getStyleClass().add("field-label");
    FlowPane row = new FlowPane(6, 6);
    ToggleGroup group = new ToggleGroup();
    for (Source source : List.of(Source.CITIZEN, Source.COMPANY, Source.CONSULTANT)) {
      ToggleButton choice = new ToggleButton(words.texts().of("staircase.seen." + source));
      choice.getStyleClass().addAll("source-choice", StairsWords.style(source));
      choice.setToggleGroup(group);
      choice.setSelected(source == chosen);
      choice.setId("seen-by-" + source);
      choice.setUserData(source);
      choice.setAccessibleText(label.getText() + " " + choice.getText());
      choices.put(source, choice);
      row.getChildren().add(choice);
    }
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              } else if (now != null && now.getUserData() instanceof Source source) {
                onChoice.accept(source);
              }
            });
    getChildren().addAll(label, row);
  }
}

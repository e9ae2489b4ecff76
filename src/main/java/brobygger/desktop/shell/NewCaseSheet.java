package brobygger.desktop.shell;

import brobygger.casefile.InvalidValueException;
import brobygger.desktop.Dialogs;
import brobygger.desktop.ProblemWords;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the citizen's name, and nothing more: the rest is filled in where it belongs. */
final class NewCaseSheet extends VBox {
  private static final double WIDTH = 440;

  private final TextField name = new TextField();
  private final Label wrong = new Label();

  NewCaseSheet(Texts texts, Dialogs dialogs, Consumer<String> create) {
    setSpacing(8);
    setPrefWidth(WIDTH);
    Label title = new Label(texts.of("shell.newcase.title"));
    title.getStyleClass().add("heading");
    Label why = new Label(texts.of("shell.newcase.why"));
    why.getStyleClass().add("soft");
    Wrapping.of(why);
    Label label = new Label(texts.of("shell.newcase.name"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(name);
    name.setId("new-case-name");
    name.setPromptText(texts.of("shell.newcase.prompt"));
    wrong.getStyleClass().addAll("danger-text", "small");
    wrong.setManaged(false);
    Wrapping.of(wrong);
    Button cancel = new Button(texts.of("shell.dialog.cancel"));
    cancel.setOnAction(event -> dialogs.close());
    Button make = new Button(texts.of("shell.newcase.make"));
    make.setId("new-case-make");
    make.getStyleClass().add("primary");
    make.setDefaultButton(true);
    make.disableProperty().bind(name.textProperty().map(String::isBlank));
    make.setOnAction(
        event -> {
          try {
            create.accept(name.getText());
            dialogs.close();
          } catch (InvalidValueException e) {
            wrong.setText(new ProblemWords(texts).value(e));
            wrong.setManaged(true);
          }
        });
    HBox buttons = new HBox(10, cancel, make);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox.setMargin(buttons, new Insets(10, 0, 0, 0));
    VBox.setMargin(label, new Insets(6, 0, 0, 0));
    getChildren().addAll(title, why, label, name, wrong, buttons);
  }

  TextField name() {
    return name;
  }
}

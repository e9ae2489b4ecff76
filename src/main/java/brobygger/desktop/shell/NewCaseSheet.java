package brobygger.desktop.shell;

import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.Dialogs;
import brobygger.desktop.ProblemWords;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypedField;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the citizen's name, and nothing more: the rest is filled in where it belongs. */
final class NewCaseSheet extends VBox {
  private static final double WIDTH = 440;

  private final TypedField name;

  NewCaseSheet(Texts texts, Dialogs dialogs, Consumer<String> create) {
    setSpacing(8);
    Parts.wide(this, WIDTH);
    Label title = new Label(texts.of("shell.newcase.title"));
    title.getStyleClass().add("heading");
    Label why = new Label(texts.of("shell.newcase.why"));
    why.getStyleClass().add("soft");
    Wrapping.of(why);
    Label label = new Label(texts.of("shell.newcase.name"));
    label.getStyleClass().add("field-label");
    name =
        TypedField.line(
            "new-case-name", texts.of("shell.newcase.name"), texts.of("shell.newcase.prompt"));
    label.setLabelFor(name.input());
    // A new person: whoever is open in the window has nothing to do with it.
    FieldPlace.about(this, Optional.empty());
    Button cancel = new Button(texts.of("shell.dialog.cancel"));
    cancel.setOnAction(
        event -> {
          name.taken();
          dialogs.close();
        });
    cancel.setId("new-case-cancel");
    Button make = new Button(texts.of("shell.newcase.make"));
    make.setId("new-case-make");
    make.getStyleClass().add("primary");
    make.setDefaultButton(true);
    make.disableProperty().bind(name.input().textProperty().map(String::isBlank));
    make.setOnAction(
        event -> {
          try {
            create.accept(name.text());
            name.taken();
            dialogs.close();
          } catch (InvalidValueException e) {
            name.say(new ProblemWords(texts).value(e));
          }
        });
    HBox buttons = new HBox(10, cancel, make);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox.setMargin(buttons, new Insets(10, 0, 0, 0));
    VBox.setMargin(label, new Insets(6, 0, 0, 0));
    getChildren().addAll(title, why, label, name, buttons);
  }

  TextInputControl name() {
    return name.input();
  }
}

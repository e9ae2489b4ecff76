package brobygger.desktop.keys;

import brobygger.desktop.Following;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.home.Strength;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Labels, fields and the strength meter as all forms about keys have them. */
public final class KeyParts {
  private final Texts texts;

  /** In the language of the texts. */
  public KeyParts(Texts texts) {
    this.texts = texts;
  }

  /** A text of that style that wraps. */
  public Label words(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A field under its name. */
  public Node field(String key, TextInputControl control, Node... below) {
    return standing(key, control, control, below);
  }

  /** The same, where the control stands in a part of its own. */
  public Node standing(String key, TextInputControl control, Node shown, Node... below) {
    Label label = words(texts.of(key), "field-label");
    label.setLabelFor(control);
    control.setAccessibleText(texts.of(key));
    VBox box = new VBox(4, label, shown);
    box.getChildren().addAll(below);
    return box;
  }

  /** The two fields of a new passphrase with the meter. */
  public Node passphrase(NewPassphrase chosen, Runnable onEnter) {
    PasswordField secret = Passing.secret();
    secret.setId("new-passphrase");
    secret.textProperty().bindBidirectional(chosen.passphraseProperty());
    PasswordField again = Passing.secret();
    again.setId("new-again");
    again.textProperty().bindBidirectional(chosen.againProperty());
    again.setOnAction(event -> onEnter.run());
    return new VBox(
        13,
        field("keys.passphrase.new", secret, meter(chosen)),
        field("open.passphrase.again", again));
  }

  /** Says something while there is something to say. */
  public Label saying(String id, String style, ObservableValue<Said> said) {
    Label label = words("", style);
    label.setId(id);
    Consumer<Said> say =
        now -> {
          label.setText(BidiMarks.without(now.in(texts)));
          label.setVisible(!label.getText().isEmpty());
          label.setManaged(label.isVisible());
        };
    say.accept(said.getValue());
    Following.whileInWindow(label, () -> said.subscribe(say));
    return label;
  }

  /** A button. */
  public Button button(String id, String key, String style, Runnable action) {
    Button button = new Button(texts.of(key));
    button.setId(id);
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A bar and a word for how hard a passphrase is to guess, while there is one. */
  public Node meter(NewPassphrase chosen) {
    ProgressBar bar = new ProgressBar(0);
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    Label words = new Label();
    words.getStyleClass().addAll("small", "soft");
    Consumer<Strength.Level> say =
        level -> {
          bar.setProgress((level.ordinal() + 0.0) / (Strength.Level.values().length - 1));
          bar.getStyleClass().removeAll("warm", "gold", "good");
          String word =
              switch (level) {
                case NONE -> texts.of("open.strength.none");
                case WEAK -> texts.of("open.strength.weak");
                case FAIR -> texts.of("open.strength.fair");
                case GOOD -> texts.of("open.strength.good");
                case STRONG -> texts.of("open.strength.strong");
              };
          switch (level) {
            case NONE, WEAK -> bar.getStyleClass().add("warm");
            case FAIR -> bar.getStyleClass().add("gold");
            case GOOD, STRONG -> bar.getStyleClass().add("good");
          }
          words.setText(word);
          bar.setAccessibleText(word);
        };
    say.accept(chosen.levelProperty().get());
    Following.whileInWindow(bar, () -> chosen.levelProperty().subscribe(say));
    VBox box = new VBox(3, bar, words);
    box.visibleProperty().bind(chosen.passphraseProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}

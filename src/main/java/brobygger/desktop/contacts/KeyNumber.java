package brobygger.desktop.contacts;

import brobygger.texts.Texts;
import brobygger.usecase.people.Fingerprint;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** A key number in large digits, six groups of five, to be read aloud. */
final class KeyNumber extends FlowPane {
  /** Shows a number. */
  public KeyNumber(Fingerprint number, Texts texts) {
    super(8, 8);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        texts.of(
            "keycards.number.said",
            String.join(
                ", ",
                number.groups().stream()
                    .map(group -> String.join(" ", group.split("")))
                    .toList())));
    for (String group : number.groups()) {
      Label digits = new Label(group);
      digits.getStyleClass().addAll("inset", "key-box", "strong", "key-group");
      digits.setMinWidth(USE_PREF_SIZE);
      getChildren().add(digits);
    }
  }
}

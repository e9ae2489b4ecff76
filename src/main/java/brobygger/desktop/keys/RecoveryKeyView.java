package brobygger.desktop.keys;

import brobygger.desktop.Following;
import brobygger.desktop.field.Passing;
import brobygger.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Shows a recovery key to be written down, then asks for one group of it. */
public final class RecoveryKeyView extends VBox {
  private static final int PER_ROW = 4;

  private final RecoveryKeyViewModel model;
  private final Texts texts;
  private final KeyParts parts;

  /** Shows the model. */
  public RecoveryKeyView(RecoveryKeyViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.parts = new KeyParts(texts);
    getStyleClass().add("recovery");
    setSpacing(14);
    build(model.checkingProperty().get());
    Following.whileInWindow(
        this, () -> model.checkingProperty().subscribe((before, now) -> build(now)));
  }

  private void build(boolean checking) {
    getChildren().setAll(checking ? asking() : showing());
  }

  private List<Node> showing() {
    Button written =
        parts.button("recovery-written", "recovery.written", "primary", model::writtenDown);
    written.setMaxWidth(Double.MAX_VALUE);
    Button later = parts.button("recovery-later", "recovery.later", "link", model::later);
    VBox end = new VBox(4, written, later);
    end.setAlignment(Pos.CENTER);
    return List.of(
        new VBox(
            2,
            parts.words(texts.of("recovery.title"), "title"),
            parts.words(texts.of("recovery.why"), "soft")),
        key(),
        new HBox(
            8,
            parts.button("recovery-pdf", "recovery.pdf", "ghost", () -> keep(true)),
            parts.button("recovery-text", "recovery.text", "ghost", () -> keep(false))),
        parts.saying("recovery-notice", "good-text", model.noticeProperty()),
        parts.saying("recovery-problem", "danger-text", model.problemProperty()),
        end,
        parts.words(texts.of("recovery.later.how"), "soft", "small"));
  }

  private Node key() {
    GridPane grid = new GridPane(8, 8);
    for (int column = 0; column < PER_ROW; column++) {
      ColumnConstraints quarter = new ColumnConstraints();
      quarter.setPercentWidth(100.0 / PER_ROW);
      grid.getColumnConstraints().add(quarter);
    }
    int number = 0;
    for (String group : model.groups()) {
      Label place = new Label(String.valueOf(number + 1));
      place.getStyleClass().addAll("small", "soft");
      Label signs = new Label(group);
      signs.setId("recovery-group-" + (number + 1));
      signs.getStyleClass().addAll("strong", "key-group");
      signs.setAccessibleText(
          texts.of("recovery.group", number + 1) + ": " + String.join(" ", group.split("")));
      VBox box = new VBox(place, signs);
      box.getStyleClass().addAll("inset", "key-box");
      signs.setMinWidth(Region.USE_PREF_SIZE);
      box.setAlignment(Pos.CENTER);
      grid.add(box, number % PER_ROW, number / PER_ROW);
      number++;
    }
    return grid;
  }

  private List<Node> asking() {
    TextField typed = Passing.secretLine();
    typed.setId("recovery-typed-" + model.asked());
    typed.textProperty().bindBidirectional(model.typedProperty());
    typed.setOnAction(event -> model.check());
    Button check = parts.button("recovery-check", "recovery.check", "primary", model::check);
    check.setMaxWidth(Double.MAX_VALUE);
    Button back = parts.button("recovery-back", "recovery.back", "link", model::showAgain);
    VBox end = new VBox(4, check, back);
    end.setAlignment(Pos.CENTER);
    Label label = parts.words(texts.of("recovery.ask", model.asked()), "field-label");
    label.setLabelFor(typed);
    typed.setAccessibleText(label.getText());
    Platform.runLater(typed::requestFocus);
    return List.of(
        new VBox(
            2,
            parts.words(texts.of("recovery.check.title"), "title"),
            parts.words(texts.of("recovery.check.why"), "soft")),
        new VBox(4, label, typed),
        parts.saying("recovery-problem", "danger-text", model.problemProperty()),
        end);
  }

  private void keep(boolean pdf) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(texts.of("recovery.file") + (pdf ? ".pdf" : ".txt"));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    Optional.ofNullable(chosen).map(File::toPath).ifPresent((Path file) -> model.keepAs(file, pdf));
  }
}

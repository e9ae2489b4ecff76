package brobygger.desktop.shell;

import brobygger.desktop.Dialogs;
import brobygger.desktop.ProblemWords;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Dialogs as sheets inside the window. */
final class WindowDialogs implements Dialogs {
  private static final double WIDTH = 460;

  private final Overlays overlays;
  private final Texts texts;
  private final ProblemWords problems;

  WindowDialogs(Overlays overlays, Texts texts) {
    this.overlays = overlays;
    this.texts = texts;
    this.problems = new ProblemWords(texts);
  }

  @Override
  public void ask(Question question, Runnable action) {
    if (overlays.shows(question.title())) {
      return;
    }
    Button cancel = new Button(texts.of("shell.dialog.cancel"));
    cancel.setId("question-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> close());
    Button act = new Button(question.action());
    act.setId("question-go");
    act.getStyleClass().add("primary");
    if (question.takesAway()) {
      act.getStyleClass().add("danger");
    }
    act.setDefaultButton(true);
    act.setOnAction(
        event -> {
          close();
          action.run();
        });
    Button first = question.takesAway() ? cancel : act;
    show(question.title(), question.text(), first, cancel, act);
  }

  @Override
  public void tell(String title, String text) {
    Button ok = new Button(texts.of("shell.dialog.ok"));
    ok.setId("told");
    ok.getStyleClass().add("primary");
    ok.setDefaultButton(true);
    ok.setOnAction(event -> close());
    show(title, text, ok, ok);
  }

  @Override
  public void problem(Throwable problem) {
    tell(problems.title(problem), problems.text(problem));
  }

  @Override
  public void notice(String text) {
    overlays.notice(text, null, () -> {});
  }

  @Override
  public void notice(String text, String action, Runnable onAction) {
    overlays.notice(text, action, onAction);
  }

  @Override
  public void show(String name, Node content, Node focus) {
    show(name, content, focus, Pos.CENTER);
  }

  @Override
  public void beside(String name, Node content, Node focus) {
    VBox.setVgrow(content, Priority.ALWAYS);
    show(name, content, focus, Pos.CENTER_RIGHT);
  }

  private void show(String name, Node content, Node focus, Pos where) {
    if (overlays.shows(name)) {
      return;
    }
    VBox sheet = new VBox(content);
    sheet.getStyleClass().add("overlay-sheet");
    overlays.show(name, sheet, focus, where, () -> {});
  }

  @Override
  public void close() {
    overlays.close();
  }

  private void show(String title, String text, Button focus, Button... buttons) {
    Label heading = new Label(BidiMarks.without(title));
    heading.getStyleClass().add("heading");
    Wrapping.of(heading);
    Label words = new Label(BidiMarks.without(text));
    Wrapping.of(words);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox row = new HBox(10, buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox.setMargin(row, new javafx.geometry.Insets(8, 0, 0, 0));
    VBox box = new VBox(10, heading, words, row);
    Parts.wide(box, WIDTH);
    show(title, box, focus);
  }
}

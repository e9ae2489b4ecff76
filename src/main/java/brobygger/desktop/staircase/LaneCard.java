package brobygger.desktop.staircase;

import brobygger.casefile.staircase.WorkTask;
import brobygger.desktop.field.Parts;
import brobygger.progression.Staircase;
import brobygger.progression.TargetState;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One work function: its name and tasks above its stairs, or all of it on one line. */
final class LaneCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final StaircasePane stairs;

  /** What a lane can be asked for. */
  interface Asks {
    /** Opens the box with name, tasks and start. */
    void edit(Staircase lane, Node beside);

    /** Makes the lane the one the side cards are about. */
    void select(Staircase lane);
  }

  private LaneCard(StaircasePane stairs) {
    super(10);
    this.stairs = stairs;
    getStyleClass().addAll("card", "lane");
  }

  /** The lane with its stairs. */
  static LaneCard whole(
      Staircase lane, StairsWords words, Placer placer, Asks asks, String company) {
    LaneCard card = new LaneCard(new StaircasePane(words, placer, lane));
    Label name = Parts.words(lane.function().name(), "heading");
    name.setMinWidth(0);
    Label tasks = Parts.words(tasksOf(lane), "soft");
    tasks.setMinWidth(0);
    VBox titles = Parts.below(1, name);
    if (!lane.function().tasks().isEmpty()) {
      titles.getChildren().add(tasks);
    }
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    Label chip = Parts.words(company, "chip", "plain");
    chip.setMinWidth(0);
    chip.setMaxWidth(220);
    chip.setVisible(!company.isEmpty());
    chip.setManaged(!company.isEmpty());
    Button edit = Parts.button("", "quiet", () -> {});
    edit.setGraphic(new FontIcon(Feather.EDIT_2));
    edit.getStyleClass().addAll("pencil", "edit-function");
    edit.setId("edit-function-" + lane.function().id());
    edit.setAccessibleText(
        words.texts().of("staircase.function.edit.named", lane.function().name()));
    edit.setOnAction(event -> asks.edit(lane, edit));
    HBox head = Parts.beside(10, titles, chip, edit);
    head.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    VBox.setVgrow(card.stairs, Priority.ALWAYS);
    card.getChildren().addAll(head, card.stairs);
    return card;
  }

  /** The lane on one line, to be opened. */
  static Button folded(Staircase lane, StairsWords words, Asks asks) {
    String now = lane.current().map(words::step).orElse(words.texts().of("staircase.unplaced"));
    Label name = Parts.mark(lane.function().name(), "strong");
    name.setMinWidth(0);
    Label at = Parts.mark(now, "soft");
    VBox titles = Parts.below(1, name, at);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox row = Parts.beside(16, new MiniStairs(lane, now), titles);
    lane.next()
        .ifPresent(
            next -> {
              Label chip =
                  Parts.mark(
                      words
                          .texts()
                          .of(
                              "staircase.folded.next",
                              words.step(next.target().step()),
                              words.state(next.state())),
                      "chip");
              if (next.state() instanceof TargetState.Passed) {
                chip.getStyleClass().add("warm");
              }
              chip.setMinWidth(USE_PREF_SIZE);
              row.getChildren().add(chip);
            });
    Button open = new Button();
    open.setGraphic(row);
    open.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    open.getStyleClass().setAll("folded-lane");
    open.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(open.widthProperty().subtract(36));
    row.maxWidthProperty().bind(open.widthProperty().subtract(36));
    open.setAccessibleText(
        words.texts().of("staircase.folded.spoken", lane.function().name(), now));
    open.setOnAction(event -> asks.select(lane));
    return open;
  }

  static String tasksOf(Staircase lane) {
    return lane.function().tasks().stream().map(WorkTask::name).collect(Collectors.joining(", "));
  }

  StaircasePane stairs() {
    return stairs;
  }

  void selected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}

package brobygger.desktop.restore;

import brobygger.desktop.MomentWords;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.backup.VaultComparison;
import brobygger.usecase.backup.VaultComparison.Line;
import brobygger.usecase.backup.VaultComparison.Side;
import brobygger.usecase.backup.VaultComparison.Standing;
import java.time.Clock;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Case by case: who, how the two stand, notes and the newest change. */
final class ComparisonList extends ListView<Line> {
  private static final double LINE = 54;
  private static final double SECOND_LINE = 18;
  private static final double HIGHEST = 250;

  private final Texts texts;
  private final Clock clock;

  ComparisonList(VaultComparison comparison, Clock clock, Texts texts) {
    this.texts = texts;
    this.clock = clock;
    setId("restore-list");
    getStyleClass().add("plain-list");
    setAccessibleText(texts.of("restore.list"));
    setPlaceholder(Parts.words(texts.of("restore.empty"), "soft"));
    getItems().setAll(comparison.lines());
    setCellFactory(view -> new LineCell());
    setPrefHeight(
        Math.clamp(
            comparison.lines().stream().mapToDouble(ComparisonList::height).sum(), LINE, HIGHEST));
  }

  private static double height(Line line) {
    boolean two = line.standing() != Standing.SAME && line.here() != null && line.backup() != null;
    return two ? LINE + SECOND_LINE : LINE;
  }

  private String side(Side side) {
    return texts.of("restore.side", side.notes(), MomentWords.at(side.changed(), clock, texts));
  }

  private final class LineCell extends ListCell<Line> {
    private final Label name = Parts.mark("", "strong");
    private final Label standing = Parts.mark("", "chip");
    private final Label here = Parts.mark("", "soft", "small");
    private final Label backup = Parts.mark("", "soft", "small");
    private final VBox box;

    LineCell() {
      standing.setMinWidth(Region.USE_PREF_SIZE);
      name.setMinWidth(0);
      Node room = Parts.room();
      HBox head = new HBox(8, name, room, standing);
      HBox.setHgrow(room, Priority.ALWAYS);
      head.setAlignment(Pos.CENTER_LEFT);
      box = new VBox(1, head, here, backup);
      for (Region each : List.of(head, here, backup, box)) {
        each.setMinWidth(0);
      }
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(BidiMarks.without(line.name()));
      boolean known = line.standing() != Standing.UNKNOWN;
      standing.setText(texts.of("restore.standing." + line.standing().name()));
      Parts.show(standing, known);
      standing.getStyleClass().removeAll("warm", "good");
      switch (line.standing()) {
        case BOTH_CHANGED, NEWER_IN_BACKUP, ONLY_IN_BACKUP, ERASED_HERE ->
            standing.getStyleClass().add("warm");
        case SAME -> standing.getStyleClass().add("good");
        case NEWER_HERE, ONLY_HERE, UNKNOWN -> {}
      }
      boolean same = line.standing() == Standing.SAME;
      show(here, line.here(), same ? "" : "restore.line.here");
      show(backup, same ? null : line.backup(), known ? "restore.line.backup" : "");
      setAccessibleText(
          String.join(". ", name.getText(), standing.getText(), here.getText(), backup.getText()));
      setGraphic(box);
    }

    private void show(Label label, @Nullable Side side, String key) {
      label.setText(
          side == null
              ? ""
              : key.isEmpty()
                  ? texts.amounts().capitalised(side(side))
                  : texts.of(key, side(side)));
      Parts.show(label, side != null);
    }
  }
}

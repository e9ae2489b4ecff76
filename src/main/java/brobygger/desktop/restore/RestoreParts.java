package brobygger.desktop.restore;

import brobygger.desktop.MomentWords;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.texts.Texts;
import brobygger.usecase.home.RestoreOutcome;
import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Small parts of the screens about restoring. */
final class RestoreParts {
  private RestoreParts() {}

  /** A path, however long, to be read, marked and copied. */
  static TextField path(String id, String name, String path) {
    TextField field = Passing.shown(path);
    field.setId(id);
    field.setAccessibleText(name);
    return field;
  }

  /** What became of persons erased since the backup; takes no room when there is nothing to say. */
  static Label erased(RestoreOutcome.Restored outcome, Clock clock, Texts texts) {
    Label label =
        switch (outcome.erased()) {
          case RestoreOutcome.ErasedSince.KeptOut(int cases) ->
              Parts.words(cases == 0 ? "" : texts.of("restore.erased", cases), "soft");
          case RestoreOutcome.ErasedSince.Unknown _ ->
              Parts.words(
                  texts.of("restore.erased.unknown", MomentWords.at(outcome.until(), clock, texts)),
                  "warm-text");
        };
    label.setId("restore-erased");
    Parts.show(label, !label.getText().isEmpty());
    return label;
  }

  /** A bar with a word while something is under way. */
  static Node busy(Texts texts, ObservableValue<Boolean> busy) {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    Label words = Parts.words(texts.of("restore.busy"), "soft", "small");
    bar.setAccessibleText(words.getText());
    VBox box = new VBox(3, bar, words);
    box.visibleProperty().bind(busy);
    box.managedProperty().bind(busy);
    return box;
  }
}

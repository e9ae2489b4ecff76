package brobygger.desktop.field;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A typed date with a calendar to pick from; the week numbers are ISO weeks. */
final class DateInput extends HBox {
  private final TextField input = new TextField();
  private final DatePicker calendar = new DatePicker();
  private final Kept kept;
  private final DateWords words;
  private boolean opening;

  DateInput(DateWords words, Kept kept) {
    super(4);
    this.kept = kept;
    this.words = words;
    input.setPromptText(words.texts().of("field.date.prompt"));
    input.setOnAction(event -> kept.leave());
    input.setPrefColumnCount(8);
    HBox.setHgrow(input, Priority.ALWAYS);
    Button open = new Button("", new FontIcon(Feather.CALENDAR));
    String name = words.texts().of("field.date.pick");
    open.getStyleClass().addAll("quiet", "pick-date");
    open.setAccessibleText(name);
    open.setTooltip(new Tooltip(name));
    open.setFocusTraversable(false);
    open.setOnAction(event -> open());
    Passing.marked(calendar.getEditor(), Passing.Why.SHOWN);
    calendar.setShowWeekNumbers(true);
    calendar.getStyleClass().add("hidden-picker");
    calendar.setFocusTraversable(false);
    calendar.setVisible(false);
    calendar.setMinSize(0, 0);
    calendar.setPrefSize(1, 1);
    calendar.setMaxSize(1, 1);
    calendar
        .valueProperty()
        .addListener(
            (property, before, day) -> {
              if (day != null && !opening) {
                kept.enter(Mistakes.written(day));
                input.requestFocus();
              }
            });
    Locale.setDefault(Locale.Category.FORMAT, words.texts().language().locale());
    StackPane opener = new StackPane(calendar, open);
    opener.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    opener.visibleProperty().bind(input.editableProperty());
    opener.managedProperty().bind(input.editableProperty());
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().addAll(input, opener);
  }

  /** What was understood, while one types; empty when nothing was. */
  String said() {
    return input.isFocused()
            && words.read(kept.textProperty().get()) instanceof TypedDate.Day(LocalDate day)
        ? TypedDate.said(words.texts(), day)
        : "";
  }

  TextField input() {
    return input;
  }

  void open() {
    if (!input.isEditable()) {
      return;
    }
    opening = true;
    calendar.setValue(
        words.read(kept.textProperty().get()) instanceof TypedDate.Day(LocalDate day) ? day : null);
    opening = false;
    calendar.show();
  }
}

package brobygger.desktop.today;

import brobygger.casefile.followup.FollowUpKind;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.look.Look;
import brobygger.desktop.picture.ClippedText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The week's meetings: days side by side, or below each other where a day would be too narrow. */
final class WeekStrip extends StackPane {
  /** The narrowest week of days side by side, in the text's own size. */
  private static final double NARROWEST_EM = 44;

  private final Desk desk;
  private final Texts texts;
  private final HBox strip = new HBox();
  private final VBox list = new VBox(8);

  WeekStrip(Day day, Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    boolean first = true;
    for (LocalDate date : day.days()) {
      strip.getChildren().add(column(day, date, first));
      list(day, date);
      first = false;
    }
    if (list.getChildren().isEmpty()) {
      list.getChildren().add(Parts.words(texts.of("today.week.none"), "soft"));
    }
    strip.getStyleClass().addAll("card", "week");
    list.getStyleClass().add("card");
    getChildren().setAll(strip, list);
    setMinHeight(Region.USE_PREF_SIZE);
    widthProperty().subscribe(width -> fit());
    fit();
  }

  private void fit() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROWEST_EM * Look.em(this);
    Parts.show(strip, !narrow);
    Parts.show(list, narrow);
  }

  private void list(Day day, LocalDate date) {
    List<Meeting> meetings = day.meetings().stream().filter(m -> m.isOn(date)).toList();
    if (!meetings.isEmpty()) {
      VBox box = Parts.below(4, Parts.words(name(day, date), "week-day-name"));
      meetings.forEach(m -> box.getChildren().add(event(m, false)));
      list.getChildren().add(box);
    }
  }

  private String name(Day day, LocalDate date) {
    String name = texts.when().dayOfStrip(date);
    return date.equals(day.today()) ? texts.of("today.now", name) : name;
  }

  private Node column(Day day, LocalDate date, boolean first) {
    boolean now = date.equals(day.today());
    Label head = new Label(name(day, date));
    head.getStyleClass().add("week-day-name");
    VBox column = new VBox(6, head);
    column.getStyleClass().add("week-day");
    if (first) {
      column.getStyleClass().add("first");
    }
    if (now) {
      column.getStyleClass().add("now");
    }
    column.setMinWidth(0);
    column.setPrefWidth(100);
    HBox.setHgrow(column, Priority.ALWAYS);
    day.meetings().stream()
        .filter(m -> m.isOn(date))
        .forEach(m -> column.getChildren().add(event(m, true)));
    return column;
  }

  private Node event(Meeting meeting, boolean inStrip) {
    String kind = texts.code(meeting.followUp().kind());
    String who =
        meeting.company().isEmpty()
            ? meeting.caseFile().citizen().firstName()
            : texts.of("today.who", meeting.caseFile().citizen().firstName(), meeting.company());
    LocalTime at = meeting.followUp().at();
    Label time = new Label(at == null ? "" : texts.when().bare(at));
    time.getStyleClass().add("event-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    Label what = new Label(BidiMarks.without(kind));
    Label person = new Label(BidiMarks.without(who));
    List.of(what, person).forEach(label -> label.setMinWidth(0));
    if (inStrip) {
      // A narrow day shows the start; the meeting itself is one step on.
      List.of(what, person).forEach(label -> label.getStyleClass().add(ClippedText.SHORTENED));
    } else {
      Wrapping.of(person);
    }
    HBox line = at == null ? new HBox(what) : new HBox(5, time, what);
    VBox words = new VBox(line, person);
    words.setMinWidth(0);
    Button button = new Button();
    button.setGraphic(words);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.getStyleClass().add("event");
    if (meeting.followUp().kind() == FollowUpKind.CLOSING) {
      button.getStyleClass().add("warm");
    }
    if (!meeting.isPlanned()) {
      button.getStyleClass().add("past");
    }
    button.setAccessibleText((at == null ? "" : texts.when().clock(at) + ", ") + kind + ", " + who);
    button.setOnAction(event -> desk.openCase(meeting.place()));
    return button;
  }
}

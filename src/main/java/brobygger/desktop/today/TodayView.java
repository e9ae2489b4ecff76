package brobygger.desktop.today;

import brobygger.casefile.FollowUpKind;
import brobygger.casefile.Snooze;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Wrapping;
import brobygger.rhythm.DueItem;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Greeting, week strip, calls and next visit. Built in code: it is seen first after unlocking. */
final class TodayView extends VBox {
  private static final int MORNING_ENDS = 10;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private final Desk desk;
  private final Texts texts;
  private final TodayViewModel model;
  private final Consumer<Desk> calendar;

  TodayView(TodayViewModel model, Desk desk, Consumer<Desk> calendar) {
    this.calendar = calendar;
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    getStyleClass().add("today");
    model.dayProperty().subscribe(this::show);
  }

  private void show(Optional<Day> read) {
    getChildren().clear();
    read.ifPresent(
        day -> {
          HBox below = new HBox(calls(day), new NextVisitCard(day, desk));
          below.getStyleClass().add("today-columns");
          VBox.setVgrow(below, Priority.ALWAYS);
          getChildren().addAll(greeting(day), week(day), below);
        });
  }

  private Node greeting(Day day) {
    String name = desk.profile().name();
    int space = name.indexOf(' ');
    Label hello = new Label(texts.of(hello(), space < 0 ? name : name.substring(0, space)));
    hello.getStyleClass().add("title");
    long meetings = day.meetings().stream().filter(m -> m.isOn(day.today())).count();
    Label sub =
        new Label(
            texts.of(
                "today.line",
                texts.amounts().capitalised(texts.when().weekdayAndDate(day.today())),
                texts.when().week(day.today()),
                texts.of(
                    "today.meetings",
                    meetings,
                    texts.amounts().inWords(Math.toIntExact(meetings)))));
    sub.getStyleClass().add("soft");
    Wrapping.of(sub);
    sub.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(2, hello, sub);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button save = new Button(texts.of("calendar.open"));
    save.setId("today-calendar");
    save.getStyleClass().add("link");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> calendar.accept(desk));
    save.setVisible(day.hasCases());
    HBox line = new HBox(12, words, save);
    line.setAlignment(Pos.BOTTOM_LEFT);
    return line;
  }

  private String hello() {
    int hour = LocalTime.now(desk.clock()).getHour();
    if (hour < MORNING_ENDS) {
      return "today.hello.morning";
    }
    if (hour < NOON) {
      return "today.hello.forenoon";
    }
    return hour < EVENING ? "today.hello.afternoon" : "today.hello.evening";
  }

  private Node week(Day day) {
    HBox strip = new HBox();
    strip.getStyleClass().addAll("card", "week");
    boolean first = true;
    for (LocalDate date : day.days()) {
      strip.getChildren().add(column(day, date, first));
      first = false;
    }
    return strip;
  }

  private Node column(Day day, LocalDate date, boolean first) {
    boolean now = date.equals(day.today());
    String name = texts.when().dayOfStrip(date);
    Label head = new Label(now ? texts.of("today.now", name) : name);
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
        .forEach(m -> column.getChildren().add(event(m)));
    return column;
  }

  private Node event(Meeting meeting) {
    String kind = texts.of("codes.FollowUpKind." + meeting.followUp().kind().name());
    String who =
        meeting.company().isEmpty()
            ? meeting.caseFile().citizen().firstName()
            : texts.of("today.who", meeting.caseFile().citizen().firstName(), meeting.company());
    LocalTime at = meeting.followUp().at();
    Label time = new Label(at == null ? "" : texts.when().bare(at));
    time.getStyleClass().add("event-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    Label what = new Label(kind);
    what.setMinWidth(0);
    HBox line = at == null ? new HBox(what) : new HBox(5, time, what);
    Label person = new Label(who);
    person.setMinWidth(0);
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

  private Node calls(Day day) {
    Label heading = new Label(texts.of("today.calls"));
    heading.getStyleClass().add("heading");
    VBox rows = new VBox();
    boolean first = true;
    for (Call call : day.now()) {
      rows.getChildren().add(row(call, first));
      first = false;
    }
    if (!day.hasCases() || day.now().isEmpty()) {
      rows.getChildren().add(nothing(day));
    }
    if (!day.later().isEmpty()) {
      Label later = new Label(texts.of("today.snoozed"));
      later.getStyleClass().addAll("soft", "snoozed-heading");
      rows.getChildren().add(later);
      day.later().forEach(call -> rows.getChildren().add(snoozed(call)));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(4, heading, day.calls().isEmpty() ? nothing(day) : scroll);
    card.getStyleClass().addAll("card", "calls");
    card.setMinWidth(0);
    card.setPrefWidth(640);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private Node nothing(Day day) {
    Label head = new Label(texts.of(day.hasCases() ? "today.calm" : "today.empty"));
    head.getStyleClass().add("strong");
    Label how = new Label(texts.of(day.hasCases() ? "today.calm.how" : "today.empty.how"));
    how.getStyleClass().add("soft");
    VBox box = new VBox(head, how);
    box.getStyleClass().add("empty");
    if (!day.hasCases()) {
      Button add = new Button(texts.of("today.empty.new"));
      add.getStyleClass().add("ghost");
      add.setOnAction(event -> desk.newCase());
      box.getChildren().add(add);
    }
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node row(Call call, boolean first) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    switch (call.weight()) {
      case NOW -> dot.getStyleClass().add("warm");
      case SOON -> dot.getStyleClass().add("gold");
      case NOTE -> {}
    }
    Label title = new Label(call.title());
    title.getStyleClass().add("strong");
    Wrapping.of(title);
    VBox words = new VBox(title);
    if (!call.why().isEmpty()) {
      Label why = new Label(call.why());
      why.getStyleClass().add("soft");
      Wrapping.of(why);
      words.getChildren().add(why);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button go = new Button(call.action());
    go.getStyleClass().add("link");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setAccessibleText(call.action() + ": " + call.title());
    HBox actions = new HBox(10);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    DueItem item = call.item();
    if (item != null) {
      Button snooze = new Button(texts.of("today.snooze"));
      snooze.getStyleClass().addAll("quiet", "snooze");
      snooze.setMinWidth(Region.USE_PREF_SIZE);
      snooze.setAccessibleText(texts.of("today.snooze") + ": " + call.title());
      snooze.setOnAction(event -> new SnoozeQuestion(model, desk, call.title(), item).ask());
      actions.getChildren().add(snooze);
    }
    actions.getChildren().add(go);
    CasePlace place = call.place();
    Call.Doing doing = call.doing();
    go.setOnAction(
        event -> {
          if (doing != null) {
            go.setDisable(true);
            doing.start(desk);
          } else if (place == null) {
            desk.openScreen("settings");
          } else {
            desk.openCase(place);
          }
        });
    HBox row = new HBox(14, dot, words, actions);
    row.getStyleClass().addAll(first ? List.of("item", "first") : List.of("item"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** What waits: what it is, until when and why, and a way to let it call again. */
  private Node snoozed(Call call) {
    Snooze snooze = call.snooze().orElseThrow();
    Label title = new Label(call.title());
    Wrapping.of(title);
    Label until =
        new Label(
            texts.of(
                "today.snoozed.line",
                texts.when().weekdayAndDate(snooze.until()),
                snooze.reason()));
    until.getStyleClass().addAll("soft", "small");
    Wrapping.of(until);
    VBox words = new VBox(title, until);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button back = new Button(texts.of("today.snoozed.back"));
    back.getStyleClass().addAll("quiet", "snooze");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setAccessibleText(texts.of("today.snoozed.back") + ": " + call.title());
    DueItem item = call.item();
    back.setOnAction(
        event -> {
          if (item != null) {
            model.takeBack(item, texts);
          }
        });
    HBox row = new HBox(14, words, back);
    row.getStyleClass().addAll("item", "snoozed");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}

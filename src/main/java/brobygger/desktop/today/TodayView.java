package brobygger.desktop.today;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Uncached;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.layout.MainAndSide;
import brobygger.desktop.look.Look;
import brobygger.texts.Texts;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Greeting, week strip, calls and next visit. Built in code: it is seen first after unlocking. */
@Lives(Lifetime.LANGUAGE)
final class TodayView extends VBox {
  private static final int MORNING_ENDS = 10;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private final Desk desk;
  private final Texts texts;

  /** From this width on, what calls and the next visit stand beside each other. */
  private static final double BESIDE = 700;

  /** What the calls and the next visit need to be of use, in the text's own size. */
  private static final double COLUMNS_LEAST = 26;

  private double room;
  private boolean unrolled;
  private Consumer<Boolean> unrolling = now -> {};
  private @Nullable MainAndSide columns;
  private final TodayViewModel model;
  private final CallLines lines;
  private final Consumer<Desk> calendar;

  TodayView(TodayViewModel model, DueWays ways, Desk desk, Consumer<Desk> calendar) {
    this.calendar = calendar;
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    this.lines = new CallLines(model, ways, desk);
    getStyleClass().add("today");
    widthProperty().subscribe(width -> fit());
    desk.whileOpen(model.dayProperty().subscribe(this::show));
  }

  private void show(Optional<Day> read) {
    getChildren().clear();
    read.ifPresent(
        day -> {
          MainAndSide below =
              new MainAndSide(calls(day), new NextVisitCard(day, desk), 0.36, BESIDE);
          below.getStyleClass().add("today-columns");
          VBox.setVgrow(below, Priority.ALWAYS);
          getChildren().addAll(greeting(day), new WeekStrip(day, desk), below);
          columns = below;
          unrolled = false;
          fit();
        });
  }

  /**
   * How high the view may be without being scrolled. Where that is too little for its parts, the
   * page scrolls as a whole and the list in it does not: never one scroll bar inside another.
   */
  void fitTo(double height) {
    room = height;
    fit();
  }

  private void fit() {
    MainAndSide below = columns;
    if (below == null || room <= 0 || getWidth() <= 0) {
      return;
    }
    applyCss();
    double least = COLUMNS_LEAST * Look.em(this);
    double needed = snappedTopInset() + snappedBottomInset();
    for (Node part : getChildren()) {
      needed += getSpacing() + (part == below ? least : part.prefHeight(getWidth()));
    }
    boolean now = needed - getSpacing() > room;
    below.setMinHeight(now ? USE_PREF_SIZE : least);
    if (now != unrolled) {
      unrolled = now;
      unrolling.accept(now);
      below.stretchSide(!now);
    }
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
    line.getStyleClass().add("today-greeting");
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

  private Region calls(Day day) {
    Label heading = new Label(texts.of("today.calls"));
    heading.getStyleClass().add("heading");
    VBox rows = new VBox();
    boolean first = true;
    for (Call call : day.now()) {
      rows.getChildren().add(lines.calling(call, first));
      first = false;
    }
    if (!day.hasCases() || day.now().isEmpty()) {
      rows.getChildren().add(nothing(day));
    }
    if (!day.later().isEmpty()) {
      Label later = new Label(texts.of("today.snoozed"));
      later.getStyleClass().addAll("soft", "snoozed-heading");
      rows.getChildren().add(later);
      day.later().forEach(call -> rows.getChildren().add(lines.waiting(call)));
    }
    ScrollPane scroll = Uncached.of(new ScrollPane(rows));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(4, heading, day.calls().isEmpty() ? nothing(day) : scroll);
    unrolling =
        day.calls().isEmpty()
            ? unrolled -> {}
            : unrolled -> {
              // A part leaves the one it stands in when it is put into another: its old place
              // first.
              if (unrolled) {
                scroll.setContent(null);
                card.getChildren().set(1, rows);
              } else {
                card.getChildren().set(1, scroll);
                scroll.setContent(rows);
              }
            };
    card.getStyleClass().addAll("card", "calls");
    card.setMinWidth(0);
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
}

package brobygger.desktop.today;

import brobygger.casefile.Snooze;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Wrapping;
import brobygger.rhythm.DueItem;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The lines of Today: what calls, and what was put off. */
final class CallLines {
  private final TodayViewModel model;
  private final DueWays ways;
  private final Desk desk;
  private final Texts texts;

  CallLines(TodayViewModel model, DueWays ways, Desk desk) {
    this.ways = ways;
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
  }

  /** What calls now: what, why, and the way there. */
  Node calling(Call call, boolean first) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    switch (call.urgency()) {
      case NOW -> dot.getStyleClass().add("warm");
      case SOON -> dot.getStyleClass().add("gold");
      case IDEA -> {}
    }
    Label title = new Label(BidiMarks.without(call.title()));
    title.getStyleClass().add("strong");
    Wrapping.of(title);
    VBox words = new VBox(title);
    if (!call.why().isEmpty()) {
      Label why = new Label(BidiMarks.without(call.why()));
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
    Optional<DueItem> item = call.item();
    Button snooze = new Button(texts.of("today.snooze"));
    snooze.getStyleClass().addAll("quiet", "snooze");
    snooze.setMinWidth(Region.USE_PREF_SIZE);
    // Also where nothing can be put off, so that both words stand in columns of their own.
    snooze.setVisible(item.isPresent());
    item.ifPresent(
        due -> {
          go.setId("go-" + due.rule() + "-" + due.caseId());
          snooze.setId("put-off-" + due.rule() + "-" + due.caseId());
          snooze.setAccessibleText(texts.of("today.snooze") + ": " + call.title());
          snooze.setOnAction(event -> new SnoozeQuestion(model, desk, call.title(), due).ask());
        });
    actions.getChildren().addAll(go, snooze);
    // Pressed twice, it does what it did once: the list stays as it is while nothing came of it.
    go.setOnAction(event -> ways.go(call.due(), desk));
    HBox row = new HBox(14, dot, words, actions);
    row.getStyleClass().addAll(first ? List.of("item", "first") : List.of("item"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** What waits: what it is, until when and why, and a way to let it call again. */
  Node waiting(Call call) {
    Snooze snooze = call.snooze().orElseThrow();
    Label title = new Label(BidiMarks.without(call.title()));
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
    back.setOnAction(event -> call.item().ifPresent(item -> model.takeBack(item, texts)));
    HBox row = new HBox(14, words, back);
    row.getStyleClass().addAll("item", "snoozed");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}

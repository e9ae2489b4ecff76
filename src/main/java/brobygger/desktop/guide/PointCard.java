package brobygger.desktop.guide;

import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.followup.Agreement;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.desktop.picture.ClippedText;
import brobygger.guide.Feed;
import brobygger.guide.GuidePoint;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One point of the guide: a line while closed; questions, answer and state while open. */
final class PointCard extends VBox {
  /** What an answer can become, asked for from the card. */
  interface Becoming {
    /** Makes an agreement of the answer. */
    void agreement(GuidePoint point, Node beside);

    /** Makes an accommodation of the answer. */
    void accommodation(GuidePoint point);

    /** Makes a goal of the answer. */
    void goal(GuidePoint point);
  }

  private final GuideViewModel model;
  private final GuidePoint point;
  private final Texts texts;
  private final Region circle = new Region();
  private final Label first = Parts.mark("", "soft", ClippedText.SHORTENED);
  private final Button head = new Button();
  private final VBox body = new VBox(12);
  private final Kept answer;
  private final Kept reason;
  private final Kept by;
  private final KeptField answerField;
  private final KeptField reasonField;
  private final Segments<GuideState> states;
  private final Label when = Parts.mark("", "soft", "small");
  private final VBox links = new VBox(4);
  private final FlowPane become = new FlowPane(14, 4);
  private boolean leavingOut;

  PointCard(GuideViewModel model, GuidePoint point, Texts texts, Becoming becoming) {
    this.model = model;
    this.point = point;
    this.texts = texts;
    Mistakes mistakes = new Mistakes(texts);
    getStyleClass().addAll("card", "guide-point");
    answer =
        Kept.whileTyping(
            () -> model.answer(point).map(GuideAnswer::answer).orElse(""),
            mistakes.text(text -> model.write(point, text)));
    reason =
        Kept.whileTyping(
            () -> model.answer(point).map(GuideAnswer::reason).orElse(""),
            typed ->
                typed.isBlank()
                    ? texts.of("guide.reason.needed")
                    : mistakes.trying(() -> model.leaveOut(point, typed)));
    by =
        Kept.onLeave(
            () -> model.answer(point).map(GuideAnswer::answeredBy).orElse(""),
            mistakes.text(name -> model.answeredBy(point, name)));
    answerField =
        KeptField.area(
            texts.of("guide.answer"),
            "answer-" + point.code(),
            texts.of("guide.answer.prompt"),
            3,
            answer);
    reasonField =
        KeptField.line(
            texts.of("guide.reason"),
            "reason-" + point.code(),
            texts.of("guide.reason.prompt"),
            reason);
    states =
        new Segments<>(
            "state-" + point.code(),
            List.of(GuideState.values()),
            s -> texts.code(s),
            this::choose);
    build(becoming);
    refresh();
  }

  private void build(Becoming becoming) {
    Label title = Parts.mark(point.title(), "strong");
    title.setMinWidth(0);
    first.setMinWidth(0);
    VBox titles = Parts.below(1, title, first);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    circle.getStyleClass().add("check-circle");
    HBox row = Parts.beside(12, circle, titles);
    head.setGraphic(row);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.getStyleClass().setAll("guide-head");
    head.setId("point-" + point.code());
    head.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(head.widthProperty());
    row.maxWidthProperty().bind(head.widthProperty());
    head.setOnAction(event -> model.choose(point));
    VBox prompts = new VBox(3);
    point.prompts().forEach(p -> prompts.getChildren().add(Parts.words("• " + p)));
    KeptField who = KeptField.line(texts.of("guide.by"), "by-" + point.code(), "", by).wide(220);
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox meta = Parts.beside(12, who, when);
    meta.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    Parts.show(become, true);
    become.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    become.getChildren().add(Parts.mark(texts.of("guide.become"), "soft"));
    for (Feed feed : List.of(Feed.AGREEMENTS, Feed.ACCOMMODATIONS, Feed.GOALS)) {
      Button button = Parts.button(texts.of("guide.become." + feed), "link", () -> {});
      button.setId("become-" + feed + "-" + point.code());
      button.setOnAction(
          event -> {
            switch (feed) {
              case AGREEMENTS -> becoming.agreement(point, button);
              case ACCOMMODATIONS -> becoming.accommodation(point);
              default -> becoming.goal(point);
            }
          });
      if (point.feeds().contains(feed)) {
        button.getStyleClass().add("suggested");
        become.getChildren().add(1, button);
      } else {
        become.getChildren().add(button);
      }
    }
    body.getChildren()
        .addAll(
            Parts.words(point.intent(), "soft"),
            prompts,
            answerField,
            states,
            reasonField,
            meta,
            become,
            links);
    getChildren().addAll(head, body);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  GuidePoint point() {
    return point;
  }

  /** Opens or closes the card. */
  void open(boolean shown) {
    Parts.show(body, shown);
    Parts.show(first, !shown && !first.getText().isEmpty());
    setSpacing(shown ? 12 : 0);
    if (shown && !getStyleClass().contains("open")) {
      getStyleClass().add("open");
    } else if (!shown) {
      getStyleClass().remove("open");
    }
  }

  /** Puts the cursor in the answer. */
  void write() {
    answerField.input().requestFocus();
    answerField.input().end();
  }

  /** The case has changed. */
  void refresh() {
    answer.refresh();
    by.refresh();
    GuideState state = model.state(point);
    if (state == GuideState.NOT_RELEVANT) {
      leavingOut = false;
      reason.refresh();
    }
    boolean out = leavingOut || state == GuideState.NOT_RELEVANT;
    Parts.show(reasonField, out);
    states.show(leavingOut ? GuideState.NOT_RELEVANT : state);
    circle.getStyleClass().removeAll("done", "half", "out");
    switch (state) {
      case NOT_STARTED -> {}
      case STARTED -> circle.getStyleClass().add("half");
      case DONE -> circle.getStyleClass().add("done");
      case NOT_RELEVANT -> circle.getStyleClass().add("out");
    }
    String said = model.answer(point).map(GuideAnswer::answer).orElse("");
    first.setText(BidiMarks.without(said.strip().lines().findFirst().orElse("")));
    Parts.show(first, !body.isVisible() && !first.getText().isEmpty());
    when.setText(
        model
            .answer(point)
            .map(GuideAnswer::answeredOn)
            .map(day -> texts.of("guide.when", texts.when().shortDate(day)))
            .orElse(""));
    Parts.show(become, !said.isBlank());
    links.getChildren().clear();
    for (Agreement made : model.agreements(point)) {
      links
          .getChildren()
          .add(Parts.words(texts.of("guide.became", made.who(), made.what()), "soft"));
    }
    Parts.show(links, !links.getChildren().isEmpty());
    head.setAccessibleText(point.title() + ", " + texts.code(state));
  }

  private void choose(GuideState state) {
    if (state == GuideState.NOT_RELEVANT) {
      leavingOut = true;
      refresh();
      reasonField.input().requestFocus();
      if (!reason.textProperty().get().isBlank()) {
        model.leaveOut(point, reason.textProperty().get());
      }
    } else {
      leavingOut = false;
      model.state(point, state);
      refresh();
    }
  }

  private void onKey(KeyEvent event) {
    boolean onHead = event.getTarget() == head;
    if (Shortcut.POINT_DONE.is(event)) {
      model.doneAndNext();
      event.consume();
    } else if (Shortcut.NEXT_POINT.is(event) || onHead && Shortcut.NEXT_HEADING.is(event)) {
      model.move(1);
      event.consume();
    } else if (Shortcut.PREVIOUS_POINT.is(event) || onHead && Shortcut.PREVIOUS_HEADING.is(event)) {
      model.move(-1);
      event.consume();
    }
  }
}

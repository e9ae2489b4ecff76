package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.OnePress;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.staircase.StepKeys;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Steps seen today, attendance against the agreed hours, and the next follow-up. */
final class VisitCards {
  private static final double LOWEST = 12;
  private static final double HIGHEST = 60;

  private final HoldFollowUp hold;
  private final Texts texts;
  private final LocalDate today;
  private final Rows<WorkFunction> steps;
  private final Label noSteps;
  private final Label figure = Parts.words("", "figure");
  private final Label against = Parts.words("", "soft");
  private final Label attendedLabel = Parts.words("", "field-label", "small");
  private final KeptField attended;
  private final Label next = Parts.words("", "strong");
  private final Label nextMore = Parts.words("", "soft");
  private final Button plan;
  private final VBox stepsCard;
  private final VBox attendanceCard;
  private final VBox nextCard;

  /**
   * @param visit whether it stands in the visit's window, where a key leads to each card
   */
  VisitCards(HoldFollowUp hold, Texts texts, LocalDate today, boolean visit) {
    this.hold = hold;
    this.texts = texts;
    this.today = today;
    steps = new Rows<>(14, WorkFunction::id, this::lane);
    noSteps = Parts.words(texts.of("followup.steps.none"), "soft");
    stepsCard = card(texts.of("followup.steps"), visit ? "F9 · Alt ← →" : "", noSteps, steps);
    attended = KeptField.line("", "followup-attended", "", hold.attendance().attended());
    attendanceCard =
        card(
            texts.of("followup.attendance"),
            visit ? "F7" : "",
            figure,
            against,
            attendedLabel,
            attended);
    attendedLabel.setLabelFor(attended.input());
    plan = Parts.link("", hold::planNext);
    plan.setId("followup-next");
    next.setId("followup-next-day");
    nextCard = card(texts.of("followup.next"), visit ? "F10" : "", next, nextMore, plan);
  }

  Node steps() {
    return stepsCard;
  }

  Node attendance() {
    return attendanceCard;
  }

  Node next() {
    return nextCard;
  }

  void refresh() {
    steps.show(hold.steps().functions());
    Parts.show(noSteps, hold.steps().functions().isEmpty());
    AttendanceTyped attendance = hold.attendance();
    figure.setText(attendance.figure().orElse(""));
    against.setText(attendance.against().orElseGet(() -> texts.of("followup.attendance.none")));
    Parts.show(figure, attendance.figure().isPresent());
    String prompt =
        attendance
            .period()
            .map(period -> texts.of("followup.attendance.prompt", attendance.days(period)))
            .orElse("");
    boolean typing = attendance.period().isPresent() && !hold.isSealed();
    Parts.show(attended, typing);
    Parts.show(attendedLabel, typing);
    attendedLabel.setText(prompt);
    attended.input().setAccessibleText(prompt);
    Optional<FollowUp> coming = hold.next();
    next.setText(coming.map(this::when).orElseGet(() -> texts.of("followup.next.none")));
    nextMore.setText(
        coming
            .map(
                f ->
                    texts.amounts().capitalised(texts.when().week(f.on()))
                        + " · "
                        + texts.when().away(f.on(), today))
            .orElse(""));
    Parts.show(nextMore, coming.isPresent());
    Parts.show(plan, coming.isEmpty());
    LocalDate day = hold.proposedNext();
    plan.setText(
        texts.of("followup.next.plan", texts.when().weekdayAndDate(day), texts.when().week(day)));
  }

  private String when(FollowUp followUp) {
    return texts
        .amounts()
        .capitalised(
            followUp.at() == null
                ? texts.when().weekdayAndDate(followUp.on())
                : texts.when().weekdayDateAndClock(followUp.on(), followUp.at()));
  }

  private Rows.Row<WorkFunction> lane(WorkFunction function) {
    HBox stairs = new HBox();
    stairs.getStyleClass().add("stair-mini");
    stairs.setFocusTraversable(true);
    stairs.setAccessibleRole(AccessibleRole.SLIDER);
    stairs.setId("steps-" + function.id());
    int count = hold.steps().order().size();
    for (int i = 0; i < count; i++) {
      double height = Math.round(LOWEST + (HIGHEST - LOWEST) * i / (count - 1));
      Region stair = new Region();
      stair.getStyleClass().add("stair");
      stair.setMinHeight(height);
      stair.setMaxHeight(height);
      HBox.setHgrow(stair, Priority.ALWAYS);
      stairs.getChildren().add(stair);
    }
    stairs.setOnMouseClicked(event -> stairs.requestFocus());
    stairs.setOnKeyPressed(
        event -> {
          boolean up = Shortcut.MARK_UP.is(event);
          if (up || Shortcut.MARK_DOWN.is(event)) {
            hold.steps().move(function.id(), up ? 1 : -1);
            event.consume();
          } else if (Shortcut.MARK_STEP.is(event)) {
            StepKeys.step(Shortcut.MARK_STEP, event, hold.steps().order())
                .ifPresent(step -> hold.steps().see(function.id(), step));
            event.consume();
          }
        });
    Label name = Parts.words(function.name());
    Label step = Parts.words("", "soft", "small");
    HBox.setHgrow(step, Priority.ALWAYS);
    step.setMaxWidth(Double.MAX_VALUE);
    List<Button> arrows =
        List.of(
            arrow("step-down-", "followup.steps.down", "←", function, -1),
            arrow("step-up-", "followup.steps.up", "→", function, 1));
    HBox line = Parts.beside(4, step);
    line.getChildren().addAll(arrows);
    VBox lane = Parts.below(5, name, stairs, line);
    return Rows.Row.of(
        lane,
        now -> {
          arrows.forEach(arrow -> Parts.show(arrow, !hold.isSealed()));
          stairs.setFocusTraversable(!hold.isSealed());
          Optional<MasteryStep> here = hold.steps().standing(now);
          for (int i = 0; i < stairs.getChildren().size(); i++) {
            stairs.getChildren().get(i).getStyleClass().remove("here");
            if (here.isPresent() && hold.steps().order().place(here.get()) == i) {
              stairs.getChildren().get(i).getStyleClass().add("here");
            }
          }
          String said =
              here.map(hold.steps()::name)
                  .orElseGet(
                      () ->
                          texts.of(
                              hold.isSealed() ? "followup.steps.sealed" : "followup.steps.unset"));
          step.setText(said);
          stairs.setAccessibleText(BidiMarks.without(now.name()) + ": " + said);
        });
  }

  private Button arrow(String code, String key, String sign, WorkFunction function, int by) {
    String name = texts.of(key, function.name());
    Button arrow =
        OnePress.repeating(Parts.button(sign, "quiet", () -> hold.steps().move(function.id(), by)));
    arrow.getStyleClass().add("cross");
    arrow.setId(code + function.id());
    arrow.setAccessibleText(name);
    arrow.setFocusTraversable(false);
    arrow.setMinWidth(Region.USE_PREF_SIZE);
    return arrow;
  }

  /** The keyboard goes to the hours. */
  void focusAttendance() {
    attended.input().requestFocus();
  }

  /** The keyboard goes to the first function's stairs, or from one function's to the next one's. */
  void focusSteps() {
    List<Node> stairs = List.copyOf(steps.lookupAll(".stair-mini"));
    int here = 0;
    for (int i = 0; i < stairs.size(); i++) {
      if (Keyboard.isAt(stairs.get(i))) {
        here = (i + 1) % stairs.size();
      }
    }
    if (!stairs.isEmpty()) {
      stairs.get(here).requestFocus();
    }
  }

  /** A card whose key stands small beside its title. */
  static VBox card(String title, String key, Node... parts) {
    VBox card =
        Parts.below(
            6,
            Parts.beside(
                6, Parts.mark(title, "heading"), Parts.room(), Parts.mark(key, "soft", "small")));
    card.getChildren().addAll(parts);
    card.getStyleClass().add("card");
    return card;
  }
}

package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import brobygger.desktop.look.Look;
import brobygger.progression.ProgressOverTime;
import brobygger.progression.ProgressOverTime.Line;
import brobygger.progression.TargetView;
import brobygger.texts.BidiMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * The course of one work function: steps up the side, days along the foot, a line for each who saw
 * it, and flags where a step is aimed at. Support time stands below on a scale of its own.
 */
final class ProgressChart extends Region {
  /** Lines of those who agree lie beside each other, so many pixels apart. */
  private static final double BESIDE = 4;

  private static final double DOT = 4.5;

  /** Heights in the text's own size. */
  private static final double ROW_EM = 2.7;

  private static final double SUPPORT_EM = 4.6;
  private static final double AXIS_EM = 1.9;

  private final ProgressOverTime course;
  private final List<Label> names = new ArrayList<>();
  private final List<javafx.scene.shape.Line> rows = new ArrayList<>();
  private final List<Label> days = new ArrayList<>();
  private final List<LocalDate> ticks = new ArrayList<>();
  private final List<Drawn<?>> drawn = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<Label> percents = new ArrayList<>();
  private final List<javafx.scene.shape.Line> percentRows = new ArrayList<>();
  private final javafx.scene.shape.Line now = new javafx.scene.shape.Line();
  private final Label today;
  private final Label support;
  private final LocalDate day;

  private record Flag(TargetView view, Label label, javafx.scene.shape.Line pole) {}

  private record Drawn<T>(Line<T> line, Polyline path, List<Circle> dots, int lane) {}

  ProgressChart(ProgressOverTime course, StairsWords words, String spoken) {
    this.course = course;
    day = words.today();
    getStyleClass().add("progress-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    for (MasteryStep step : course.steps().steps()) {
      names.add(label(words.step(step)));
      rows.add(row("chart-row"));
    }
    today = label(words.texts().of("staircase.chart.today"));
    now.getStyleClass().add("chart-today");
    now.setManaged(false);
    getChildren().add(now);
    ticks.add(course.from());
    ticks.add(course.to());
    ticks.forEach(tick -> days.add(label(words.date(tick))));
    support = label(words.texts().of("staircase.support.heading"));
    support.setVisible(!course.support().isEmpty());
    if (!course.support().isEmpty()) {
      for (int percent : new int[] {0, 100}) {
        percents.add(label(words.texts().amounts().percent(percent)));
        percentRows.add(row("chart-row"));
      }
    }
    course.targets().forEach(view -> raise(view, words));
    draw(course.lines());
    draw(course.support());
  }

  private Label label(String text) {
    Label label = new Label(BidiMarks.without(text));
    label.getStyleClass().add("chart-word");
    getChildren().add(label);
    return label;
  }

  private javafx.scene.shape.Line row(String style) {
    javafx.scene.shape.Line row = new javafx.scene.shape.Line();
    row.getStyleClass().add(style);
    row.setManaged(false);
    getChildren().add(row);
    return row;
  }

  private void raise(TargetView view, StairsWords words) {
    String style = StairsWords.style(view.state());
    javafx.scene.shape.Line pole = row("stair-pole");
    pole.getStyleClass().add(style);
    Label flag = new Label(words.date(view.target().by()));
    flag.getStyleClass().setAll("label", "stair-flag", style);
    getChildren().add(flag);
    flags.add(new Flag(view, flag, pole));
  }

  private <T> void draw(List<Line<T>> lines) {
    int lane = 0;
    for (Line<T> line : lines) {
      String style = StairsWords.style(line.source());
      Polyline path = new Polyline();
      path.getStyleClass().addAll("chart-line", style);
      path.setManaged(false);
      getChildren().add(path);
      List<Circle> dots = new ArrayList<>();
      for (int i = 0; i < line.points().size(); i++) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().addAll("chart-dot", style);
        dot.setManaged(false);
        dots.add(dot);
      }
      getChildren().addAll(dots);
      drawn.add(new Drawn<>(line, path, dots, lane++));
    }
  }

  private double left() {
    return Math.max(
            names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0),
            support.isVisible() ? support.prefWidth(-1) : 0)
        + 12;
  }

  private double right() {
    return flags.stream().mapToDouble(flag -> flag.label.prefWidth(-1)).max().orElse(20) + 4;
  }

  private double across(LocalDate date) {
    double left = left() + 8;
    return Math.round(left + course.share(date) * (getWidth() - left - right()));
  }

  private double high(int step) {
    double em = Look.em(this);
    return Math.round(top() + (course.steps().size() - 1 - step) * ROW_EM * em);
  }

  private double top() {
    return 2.6 * Look.em(this);
  }

  private double foot() {
    return high(0) + 1.1 * Look.em(this);
  }

  private double supportTop() {
    return foot() + (AXIS_EM + 0.9) * Look.em(this);
  }

  private double supportHigh(double percent) {
    return Math.round(supportTop() + (100 - percent) / 100 * SUPPORT_EM * Look.em(this));
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < names.size(); i++) {
      beside(names.get(i), high(i));
      stretch(rows.get(i), high(i));
    }
    double em = Look.em(this);
    for (int i = 0; i < days.size(); i++) {
      below(days.get(i), across(ticks.get(i)), i == 0);
    }
    double at = across(day);
    now.setStartX(at);
    now.setEndX(at);
    now.setStartY(top() - 0.6 * em);
    now.setEndY(foot());
    boolean room =
        Math.abs(at - across(course.from())) > 5 * em
            && Math.abs(across(course.to()) - at) > 5 * em;
    today.setVisible(room);
    below(today, at, false);
    fly();
    for (Drawn<?> each : drawn) {
      place(each);
    }
    if (support.isVisible()) {
      for (int i = 0; i < percents.size(); i++) {
        beside(percents.get(i), supportHigh(100.0 * i));
        stretch(percentRows.get(i), supportHigh(100.0 * i));
      }
      beside(support, supportHigh(50));
    }
  }

  private void beside(Label label, double y) {
    double height = label.prefHeight(-1);
    label.resizeRelocate(0, Math.round(y - height / 2), label.prefWidth(-1), height);
  }

  private void below(Label label, double x, boolean first) {
    double width = label.prefWidth(-1);
    label.resizeRelocate(
        first ? x - 8 : Math.round(x - width / 2), foot() + 4, width, label.prefHeight(-1));
  }

  private void stretch(javafx.scene.shape.Line row, double y) {
    row.setStartX(left());
    row.setEndX(getWidth());
    row.setStartY(y + 0.5);
    row.setEndY(y + 0.5);
  }

  private void place(Drawn<?> each) {
    each.path.getPoints().clear();
    List<LocalDate> on = List.copyOf(each.line.points().keySet());
    List<Object> values = List.copyOf(each.line.points().values());
    ToDoubleFunction<Object> up =
        value ->
            value instanceof MasteryStep step
                ? high(course.steps().place(step)) - BESIDE * each.lane
                : supportHigh((Integer) value);
    for (int i = 0; i < on.size(); i++) {
      double x = across(on.get(i));
      double y = up.applyAsDouble(values.get(i));
      each.path.getPoints().addAll(x, y);
      each.dots.get(i).setCenterX(x);
      each.dots.get(i).setCenterY(y);
    }
  }

  private void fly() {
    List<Label> placed = new ArrayList<>();
    for (Flag flag : flags) {
      double x = across(flag.view.target().by()) + 0.5;
      double foot = high(course.steps().place(flag.view.target().step()));
      double height = flag.label.prefHeight(-1);
      double width = flag.label.prefWidth(-1);
      double y = foot - height - 5 - BESIDE * 2;
      for (Label other : placed) {
        if (other.getBoundsInParent().intersects(x, y, width, height)) {
          y = other.getLayoutY() - height - 3;
        }
      }
      flag.label.resizeRelocate(x, Math.round(y), width, height);
      placed.add(flag.label);
      flag.pole.setStartX(x);
      flag.pole.setEndX(x);
      flag.pole.setStartY(foot);
      flag.pole.setEndY(Math.round(y));
    }
  }

  /** What a line in the legend looks like. */
  static javafx.scene.shape.Line sample(Source source) {
    javafx.scene.shape.Line sample = new javafx.scene.shape.Line(0, 0, 34, 0);
    sample.getStyleClass().addAll("chart-line", StairsWords.style(source));
    return sample;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = Look.em(this);
    return support.isVisible() ? supportHigh(0) + em : foot() + AXIS_EM * em;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 560;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 200;
  }
}

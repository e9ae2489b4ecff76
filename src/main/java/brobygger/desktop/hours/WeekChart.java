package brobygger.desktop.hours;

import brobygger.desktop.field.Parts;
import brobygger.desktop.look.Look;
import brobygger.progression.HourWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Internship hours with paid hours on top, a column for each ISO week. */
final class WeekChart extends Region {
  private static final double HEIGHT_EM = 13;
  private static final double GAP = 6;

  /** Hours between two lines of the axis, and the highest total it serves. */
  private record Axis(int step, int top) {
    static Axis upTo(double hours) {
      int step = hours <= 10 ? 2 : hours <= 20 ? 5 : 10;
      int top = Math.max(step, (int) Math.ceil(hours / step) * step);
      return new Axis(step, top);
    }
  }

  private record Column(HourWeek week, Region internship, Region paid, Label name) {}

  private final HoursWords words;
  private final List<Column> columns = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final Region today = new Region();
  private Axis axis = Axis.upTo(0);

  WeekChart(HoursWords words) {
    this.words = words;
    setId("hours-chart");
    getStyleClass().add("hours-chart");
    today.getStyleClass().add("hours-today");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinWidth(0);
  }

  /** Draws these weeks. */
  void show(List<HourWeek> weeks) {
    columns.clear();
    marks.clear();
    lines.clear();
    axis =
        Axis.upTo(
            weeks.stream().map(HourWeek::total).mapToDouble(WeekChart::inHours).max().orElse(0));
    for (int hours = 0; hours <= axis.top; hours += axis.step) {
      marks.add(Parts.mark(words.texts().amounts().number(hours), "soft", "small"));
      Region line = new Region();
      line.getStyleClass().add(hours == 0 ? "hours-ground" : "hours-line");
      lines.add(line);
    }
    weeks.forEach(week -> columns.add(column(week)));
    getChildren().setAll(lines);
    getChildren().addAll(marks);
    columns.forEach(c -> getChildren().addAll(c.internship, c.paid, c.name));
    getChildren().add(today);
    setAccessibleText(words.texts().of("hours.chart.text", words.chart(weeks)));
    requestLayout();
  }

  private Column column(HourWeek week) {
    Region internship = new Region();
    internship.getStyleClass().add("week-internship");
    Region paid = new Region();
    paid.getStyleClass().add("week-paid");
    Tooltip tip = new Tooltip(words.week(week));
    Tooltip.install(internship, tip);
    Tooltip.install(paid, tip);
    String number =
        Integer.toString(week.monday().get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Column(week, internship, paid, Parts.mark(number, "soft", "small"));
  }

  private static double inHours(Duration duration) {
    return duration.toMinutes() / 60.0;
  }

  @Override
  protected void layoutChildren() {
    double markWidth = marks.stream().mapToDouble(m -> Math.ceil(m.prefWidth(-1))).max().orElse(0);
    double line = marks.isEmpty() ? 0 : Math.ceil(marks.getFirst().prefHeight(-1));
    double left = markWidth + GAP;
    double top = Math.ceil(line / 2);
    double ground = getHeight() - line - GAP;
    double hour = (ground - top) / axis.top;
    for (int i = 0; i < marks.size(); i++) {
      double y = Math.round(ground - i * axis.step * hour);
      Label mark = marks.get(i);
      double wide = Math.ceil(mark.prefWidth(-1));
      mark.resizeRelocate(markWidth - wide, y - top, wide, line);
      lines.get(i).resizeRelocate(left, y, getWidth() - left, 1);
    }
    bars(left, ground, hour, line);
  }

  private void bars(double left, double ground, double hour, double line) {
    double slot = columns.isEmpty() ? 0 : (getWidth() - left) / columns.size();
    double gap = slot > 8 ? Math.min(8, slot / 4) : 0;
    int every = everyNamed(slot);
    today.setVisible(false);
    for (int i = 0; i < columns.size(); i++) {
      Column each = columns.get(i);
      double x = Math.round(left + i * slot + gap / 2);
      double wide = Math.max(1, Math.round(left + (i + 1) * slot - gap / 2) - x);
      double low = Math.round(inHours(each.week.internship()) * hour);
      double high = Math.round(inHours(each.week.paid()) * hour);
      each.internship.resizeRelocate(x, ground - low, wide, low);
      each.paid.resizeRelocate(x, ground - low - high, wide, high);
      double name = Math.ceil(each.name.prefWidth(-1));
      double at = Math.round(x + wide / 2 - name / 2);
      each.name.setVisible(i % every == 0 && at + name <= getWidth() + 1);
      each.name.resizeRelocate(at, ground + GAP, name, line);
      if (words.isNow(each.week)) {
        today.setVisible(true);
        today.resizeRelocate(x, ground + 2, wide, 3);
      }
    }
  }

  /** Every how many columns has room for its number: the same distance all along. */
  private int everyNamed(double slot) {
    double widest = columns.stream().mapToDouble(c -> c.name.prefWidth(-1)).max().orElse(0);
    return slot <= 0 ? 1 : Math.max(1, (int) Math.ceil((widest + GAP) / slot));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(HEIGHT_EM * Look.em(this));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 300;
  }
}

package brobygger.desktop.hours;

import brobygger.casefile.placement.HourKind;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.Texts;
import java.time.Duration;
import javafx.scene.layout.Region;

/** The week of a phase as a bar: internship, paid, and what is left up to full time. */
public final class HoursBar extends Region {
  private final Region internship = new Region();
  private final Region paid = new Region();
  private double first;
  private double second;

  /** An empty week. */
  public HoursBar() {
    getStyleClass().add("hours-bar");
    internship.getStyleClass().add("hours-internship");
    paid.getStyleClass().add("hours-paid");
    getChildren().addAll(internship, paid);
  }

  /** Shows the hours of a phase. */
  public void show(PhaseHours phase) {
    double full = HybridHours.FULL_TIME.toMinutes();
    first = phase.internship().toMinutes() / full;
    second = phase.paid().toMinutes() / full;
    requestLayout();
  }

  /** "10 praktik + 5 løn = 15 timer om ugen", or one kind alone. */
  public static String words(PhaseHours phase, Texts texts) {
    String total = texts.amounts().hoursAWeek(inHours(phase.total()));
    if (phase.paid().isZero() || phase.internship().isZero()) {
      HourKind kind = phase.paid().isZero() ? HourKind.INTERNSHIP : HourKind.PAID;
      return texts.of("hours.sum.one." + kind, total);
    }
    return texts.of(
        "hours.sum.both",
        texts.amounts().number(inHours(phase.internship())),
        texts.amounts().number(inHours(phase.paid())),
        total);
  }

  private static double inHours(Duration duration) {
    return duration.toMinutes() / 60.0;
  }

  @Override
  protected void layoutChildren() {
    double left = Math.round(getWidth() * first);
    internship.resizeRelocate(0, 0, left, getHeight());
    paid.resizeRelocate(left, 0, Math.round(getWidth() * second), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return 10;
  }
}

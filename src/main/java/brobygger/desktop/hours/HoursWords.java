package brobygger.desktop.hours;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.staircase.WorkTask;
import brobygger.description.RisingHours;
import brobygger.finding.FindingTexts;
import brobygger.progression.HourWeek;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plan of hours in words.
 *
 * @param texts the user's language
 * @param today the day the plan is seen from
 * @param findings puts findings into words
 */
record HoursWords(Texts texts, LocalDate today, FindingTexts findings) {
  /** "4 dage × 2 timer = 8 timer om ugen". */
  String week(HourBlock block) {
    return new RisingHours(texts).week(block);
  }

  /** "10 praktik + 5 løn = 15 timer om ugen". */
  String sum(PhaseHours phase) {
    return HoursBar.words(phase, texts);
  }

  /** "Fra 13. apr. · uge 16". */
  String from(HybridPhase phase) {
    return texts.of(
        "hours.phase.since",
        texts.when().shortDate(phase.from(), today),
        texts.when().week(phase.from()));
  }

  /** The tasks of a block with commas between; empty when there are none. */
  String tasks(HourBlock block) {
    return block.tasks().stream().map(WorkTask::name).collect(Collectors.joining(", "));
  }

  /** The hours from start to end, step by step, as a text to paste where only one number fits. */
  String rising(String firstName, List<PhaseHours> phases, Optional<LocalDate> end) {
    return new RisingHours(texts).of(firstName, phases, end);
  }

  /** The chart as text: each week at which the hours change. */
  String chart(List<HourWeek> weeks) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      HourWeek week = weeks.get(i);
      boolean same =
          i > 0
              && weeks.get(i - 1).internship().equals(week.internship())
              && weeks.get(i - 1).paid().equals(week.paid());
      if (!same) {
        said.add(week(week));
      }
    }
    return String.join(" ", said);
  }

  /** "Uge 10: 10 timer praktik og 5 timer løn." */
  String week(HourWeek week) {
    return texts.of(
        "hours.chart.week",
        texts.amounts().capitalised(texts.when().week(week.monday())),
        hours(week.internship()),
        hours(week.paid()));
  }

  /** Whether today is in that week. */
  boolean isNow(HourWeek week) {
    return !today.isBefore(week.monday()) && today.isBefore(week.monday().plusWeeks(1));
  }

  String hours(Duration duration) {
    return texts.amounts().hours(duration);
  }
}

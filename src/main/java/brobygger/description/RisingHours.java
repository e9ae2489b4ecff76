package brobygger.description;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkTask;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The hours from start to end, step by step, as a remark to paste where only one number of hours
 * fits.
 *
 * @param texts the user's language
 */
public record RisingHours(Texts texts) {
  /** The remark for a placement; empty unless hours change or internship stands beside pay. */
  public String of(String firstName, Placement placement) {
    HybridHours hours = HybridHours.of(placement.hybrid());
    return hours.phases().size() > 1 || hours.isHybrid()
        ? of(firstName, hours.phases(), Optional.ofNullable(placement.period().end()))
        : "";
  }

  /** The remark for these phases, in this order. */
  public String of(String firstName, List<PhaseHours> phases, Optional<LocalDate> end) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      PhaseHours phase = phases.get(i);
      String when = texts.when().date(phase.phase().from());
      String week = texts.when().week(phase.phase().from());
      String key =
          i == 0
              ? "hours.rising.start"
              : i == phases.size() - 1 ? "hours.rising.end" : "hours.rising.step";
      lines.add(texts.of(key, firstName, when, week, aWeek(phase.total())));
      phase.phase().blocks().forEach(block -> lines.add(line(block)));
    }
    end.filter(day -> !phases.isEmpty())
        .ifPresent(day -> lines.add(texts.of("hours.rising.until", texts.when().date(day))));
    return String.join("\n", lines);
  }

  /** "4 dage × 2 timer = 8 timer om ugen". */
  public String week(HourBlock block) {
    return texts.of(
        "hours.block.week",
        block.days(),
        texts.amounts().hours(block.perDay()),
        aWeek(block.weekly()));
  }

  private String line(HourBlock block) {
    String tasks = block.tasks().stream().map(WorkTask::name).collect(Collectors.joining(", "));
    String line = texts.of("hours.rising.block", texts.code(block.kind()), week(block));
    String with = tasks.isEmpty() ? line : texts.of("hours.rising.tasks", line, tasks);
    return block.place().isEmpty() ? with : texts.of("hours.rising.place", with, block.place());
  }

  private String aWeek(Duration duration) {
    return texts.amounts().hoursAWeek(duration);
  }
}

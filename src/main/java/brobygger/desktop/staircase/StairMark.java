package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import brobygger.progression.Placing;
import brobygger.progression.Staircase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where one or more sources place the citizen now; those who agree share a mark.
 *
 * @param step the step
 * @param placings who says so and when, citizen first; at least one
 */
record StairMark(MasteryStep step, List<Placing> placings) {
  /** The marks of a staircase, lowest step first. */
  static List<StairMark> of(Staircase stairs) {
    return stairs.placings().stream()
        .collect(
            Collectors.groupingBy(
                Placing::step, () -> new TreeMap<>(stairs.steps().upwards()), Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new StairMark(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<Source> sources() {
    return placings.stream().map(Placing::source).toList();
  }

  LocalDate latest() {
    return placings.stream().map(Placing::on).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Style class of the mark's colour: of the one source, or of agreement. */
  String style() {
    return placings.size() > 1 ? "agreed" : StairsWords.style(placings.getFirst().source());
  }
}

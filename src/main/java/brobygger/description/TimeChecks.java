package brobygger.description;

import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.finding.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Days, clock times, hours and weeks. */
final class TimeChecks {
  private static final DescriptionField FIELD = DescriptionField.WORKING_TIME;

  private TimeChecks() {}

  static Stream<DescriptionFinding> withoutDays(DescriptionRule rule, DescriptionLook look) {
    return look.isEmpty(FIELD) || look.has(FIELD, TimeWords.WEEKDAY)
        ? Stream.empty()
        : Stream.of(atHours(rule, look));
  }

  static Stream<DescriptionFinding> withoutClock(DescriptionRule rule, DescriptionLook look) {
    return look.isEmpty(FIELD) || look.has(FIELD, TimeWords.CLOCK)
        ? Stream.empty()
        : Stream.of(atHours(rule, look));
  }

  /** At the words that name hours, or the whole text when none do. */
  private static DescriptionFinding atHours(DescriptionRule rule, DescriptionLook look) {
    WordSearch.Hit whole =
        new WordSearch.Hit(
            new TextRange(0, look.text(FIELD).length()), look.text(FIELD).strip(), List.of());
    WordSearch.Hit hit = look.hits(FIELD, TimeWords.HOURS).stream().findFirst().orElse(whole);
    List<Mend> mends = new ArrayList<>();
    if (!look.facts().placement().schedule().isEmpty()) {
      String time = look.texts().schedule(look.facts().placement());
      mends.add(new Mend.ReplaceRange("replaceTime", List.of(time), FIELD, hit.range(), time));
    } else {
      mends.add(DescriptionLook.open(Place.OVERVIEW, look.facts().placement().id()));
    }
    return new DescriptionFinding(rule, FIELD, hit.range(), List.of(hit.words()), mends);
  }

  static Stream<DescriptionFinding> scheduleDisagrees(DescriptionRule rule, DescriptionLook look) {
    Placement placement = look.facts().placement();
    Duration days =
        placement.schedule().stream().map(WorkDay::length).reduce(Duration.ZERO, Duration::plus);
    return placement.schedule().isEmpty() || days.equals(placement.weeklyHours())
        ? Stream.empty()
        : Stream.of(
            new DescriptionFinding(
                rule,
                FIELD,
                null,
                List.of(days, placement.weeklyHours()),
                List.of(DescriptionLook.open(Place.OVERVIEW, placement.id()))));
  }

  static Stream<DescriptionFinding> textDisagrees(DescriptionRule rule, DescriptionLook look) {
    Duration agreed = look.facts().placement().weeklyHours();
    List<WordSearch.Hit> weekly =
        look.hits(FIELD, TimeWords.HOURS).stream()
            .filter(hit -> TimeWords.hoursAWeek(hit).isPresent())
            .toList();
    // Later hours may stand there too: it is enough that the agreed ones do.
    boolean said =
        weekly.stream().anyMatch(hit -> TimeWords.hoursAWeek(hit).orElseThrow().equals(agreed));
    if (said || agreed.isZero()) {
      return Stream.empty();
    }
    String right = look.texts().weekly(agreed);
    return weekly.stream()
        .limit(1)
        .map(
            hit ->
                new DescriptionFinding(
                    rule,
                    FIELD,
                    hit.range(),
                    List.of(hit.words(), agreed),
                    List.of(
                        new Mend.ReplaceRange(
                            "replaceTime", List.of(right), FIELD, hit.range(), right))));
  }

  static Stream<DescriptionFinding> noPeriod(DescriptionRule rule, DescriptionLook look) {
    if (look.anyHas(TimeWords.WEEKS)) {
      return Stream.empty();
    }
    List<Mend> mends =
        look.texts()
            .period(look.facts().placement())
            .<List<Mend>>map(
                text -> List.of(new Mend.InsertText("insertPeriod", List.of(text), FIELD, text)))
            .orElse(List.of(DescriptionLook.open(Place.OVERVIEW, look.facts().placement().id())));
    return Stream.of(
        new DescriptionFinding(rule, FIELD, null, List.of(look.facts().firstName()), mends));
  }
}

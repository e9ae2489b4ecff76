package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.value.Source;
import brobygger.guide.ContentPack;
import brobygger.guide.StepText;
import brobygger.progression.TargetState;
import brobygger.progression.TargetView;
import brobygger.progression.TrailPoint;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the stairs say, in print and to a screen reader.
 *
 * @param texts the words
 * @param pack names and meanings of the steps
 * @param people first names of those who place
 * @param today the day dates are read from
 */
record StairsWords(Texts texts, ContentPack pack, People people, LocalDate today) {
  private static final int NEAR = 240;

  /**
   * Those who place, by the name used among them.
   *
   * @param citizen the citizen's first name
   * @param company the contact person's first name, or empty
   * @param consultant the owner's first name
   */
  record People(String citizen, String company, String consultant) {}

  String step(MasteryStep step) {
    return pack.stepName(step);
  }

  String meaning(MasteryStep step) {
    return pack.stepMeaning(step);
  }

  /** What tells the step at the workplace. */
  String sign(MasteryStep step) {
    return pack.step(step).map(StepText::sign).orElse("");
  }

  /** What the step means, said by the citizen in easy words. */
  String easy(MasteryStep step) {
    return pack.step(step)
        .map(text -> Objects.requireNonNullElse(text.self(), text.meaning()))
        .orElse("");
  }

  /** A day by day and month; with its year only when it could be taken for another year's. */
  String date(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(today, date)) < NEAR
        ? texts.when().shortDate(date)
        : texts.when().shortDate(date, today);
  }

  String source(Source source) {
    return texts.of("staircase.source." + source);
  }

  static String style(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  /** The first name of who places, or what they are when nobody is named. */
  String name(Source source) {
    String name =
        switch (source) {
          case CITIZEN -> people.citizen();
          case COMPANY -> people.company();
          case CONSULTANT -> people.consultant();
          case DOCUMENT -> "";
        };
    return name.isEmpty() ? source(source) : name;
  }

  /** "Jonas og Grethe enige", or the one who says so. */
  String who(StairMark mark) {
    List<String> names = mark.sources().stream().map(this::name).toList();
    return names.size() == 1
        ? names.getFirst()
        : texts.of(
            "staircase.mark.agree",
            String.join(", ", names.subList(0, names.size() - 1)),
            names.getLast());
  }

  /** "Jonas, Avanceret begynder, set af virksomheden 10. nov." */
  String spoken(StairMark mark) {
    String seers =
        String.join(
            texts.of("staircase.and"),
            mark.sources().stream().map(s -> texts.of("staircase.by." + s)).toList());
    return texts.of(
        "staircase.mark.spoken", people.citizen(), step(mark.step()), seers, date(mark.latest()));
  }

  String spoken(StartLevel start) {
    return texts.of("staircase.start.spoken", step(start.step()), date(start.on()));
  }

  String spoken(TrailPoint point, Source seenBy) {
    String said =
        texts.of(
            "staircase.trail.spoken",
            step(point.step()),
            texts.of("staircase.by." + seenBy),
            date(point.on()));
    return point.example().isBlank() ? said : said + ". " + point.example();
  }

  String spoken(TargetView target) {
    return texts.of(
        "staircase.flag.spoken",
        step(target.target().step()),
        date(target.target().by()),
        told(target));
  }

  /** "9 dage over tiden", "om 11 dage", "nået 3. nov." */
  String state(TargetState state) {
    return switch (state) {
      case TargetState.Reached(LocalDate on) -> texts.of("staircase.target.reached", date(on));
      case TargetState.Passed(long days) ->
          texts.of("staircase.target.passed", texts.amounts().days(days));
      case TargetState.Ahead(long days) ->
          days == 0
              ? texts.of("staircase.target.today")
              : texts.of("staircase.target.ahead", texts.amounts().days(days));
    };
  }

  /** How a target stands, and why it is not reached although the citizen says so. */
  String told(TargetView target) {
    return disagreement(target)
        .map(reason -> state(target.state()) + ". " + reason)
        .orElseGet(() -> state(target.state()));
  }

  /** Why a target is not reached although the citizen says so. */
  Optional<String> disagreement(TargetView target) {
    return Optional.ofNullable(target.company())
        .map(company -> texts.of("staircase.target.disagree", step(company)));
  }

  static String style(TargetState state) {
    return switch (state) {
      case TargetState.Reached reached -> "reached";
      case TargetState.Passed passed -> "passed";
      case TargetState.Ahead ahead -> "ahead";
    };
  }
}

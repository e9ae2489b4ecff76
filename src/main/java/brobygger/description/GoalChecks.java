package brobygger.description;

import brobygger.casefile.goal.Goal;
import brobygger.finding.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether goals can be reached and point further on. */
final class GoalChecks {
  private static final Pattern LONGER_TERM =
      WordSearch.words(
          "længere sigt|på sigt|senere|fremover|fremtidig\\p{L}*|langsigtet|derefter|bagefter"
              + "|efter praktikken|når praktikken slutter|videre til|ansættelse\\p{L}*|ansat"
              + "|ordinære?t?|lønnede? timer|løntimer|fast job|long(?:er)?[- ]term|in the long run"
              + "|later|afterwards|eventually|after the internship|when the internship ends"
              + "|paid hours|employment|employed|ordinary");

  private GoalChecks() {}

  static Stream<DescriptionFinding> withoutDate(DescriptionRule rule, DescriptionLook look) {
    return open(look)
        .filter(goal -> goal.by() == null && !saysWhen(goal))
        .map(goal -> found(rule, goal));
  }

  /** "Senest 4. december" in the goal's own words is a date too. */
  private static boolean saysWhen(Goal goal) {
    return TimeWords.saysWhen(WordSearch.in(goal.text() + "\n" + goal.measure()));
  }

  static Stream<DescriptionFinding> withoutMeasure(DescriptionRule rule, DescriptionLook look) {
    return open(look).filter(goal -> goal.measure().isBlank()).map(goal -> found(rule, goal));
  }

  static Stream<DescriptionFinding> noLongerTerm(DescriptionRule rule, DescriptionLook look) {
    boolean said =
        look.anyHas(
            LONGER_TERM,
            DescriptionField.PURPOSE,
            DescriptionField.DIRECTION,
            DescriptionField.NEXT_STEPS,
            DescriptionField.PAID_HOURS);
    return said || look.isEmpty(DescriptionField.DIRECTION)
        ? Stream.empty()
        : Stream.of(
            new DescriptionFinding(
                rule,
                DescriptionField.DIRECTION,
                null,
                List.of(look.facts().firstName()),
                look.texts()
                    .longerTerm(look.facts())
                    .<List<Mend>>map(
                        text ->
                            List.of(
                                new Mend.InsertText(
                                    "insertLongerTerm",
                                    List.of(),
                                    DescriptionField.DIRECTION,
                                    text)))
                    .orElse(List.of(DescriptionLook.open(Place.CITIZEN, null)))));
  }

  private static Stream<Goal> open(DescriptionLook look) {
    return look.facts().caseFile().goals().stream().filter(goal -> goal.reached() == null);
  }

  private static DescriptionFinding found(DescriptionRule rule, Goal goal) {
    return new DescriptionFinding(
        rule,
        DescriptionField.PURPOSE,
        null,
        List.of(goal.text()),
        List.of(DescriptionLook.open(Place.CITIZEN, goal.id())));
  }
}

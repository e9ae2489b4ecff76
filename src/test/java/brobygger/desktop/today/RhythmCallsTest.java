package brobygger.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.description.Cemetery;
import brobygger.description.DescriptionFacts;
import brobygger.desktop.CasePlace;
import brobygger.finding.FindingTexts;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueItems;
import brobygger.rhythm.DueRule;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where the lines of Today lead. */
final class RhythmCallsTest {
  private static final DescriptionFacts FACTS = Cemetery.written(Cemetery.good());

  @Test
  void trainedWithoutPaidHoursLeadsToTheHours() {
    CaseFile trained =
        FACTS
            .caseFile()
            .withPlacement(
                FACTS.placement().id(),
                p ->
                    p.withFunctions(
                        List.of(
                            p.functions()
                                .getFirst()
                                .withStart(new StartLevel(FiveSteps.TRAINED, Cemetery.START)))));
    Calls calls =
        new RhythmCalls(
            language -> new DueItems(Cemetery.pack(language), Cemetery.check(language)),
            texts -> new FindingTexts(texts, MasteryStep::code),
            file -> true);
    assertThat(
            calls
                .of(List.of(trained), List.of(), Cemetery.START, new Texts(Language.DANISH))
                .stream()
                .filter(RhythmCallsTest::isAboutPaidHours)
                .map(call -> Objects.requireNonNull(call.place()))
                .map(CasePlace::tab))
        .containsExactly("hours");
  }

  private static boolean isAboutPaidHours(Call call) {
    DueItem item = call.item();
    return item != null && item.rule() == DueRule.TRAINED_WITHOUT_PAID_HOURS;
  }
}

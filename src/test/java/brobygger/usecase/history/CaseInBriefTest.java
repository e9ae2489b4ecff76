package brobygger.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileArbitraries;
import brobygger.document.RandomDocuments;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueItems;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.usecase.work.TeamRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is due is found in a case in brief as it is in the whole. */
class CaseInBriefTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DueItems RULES =
      new TeamRules(new ContentPacks(new ContentPackReader())).due(Language.DANISH);
  private static final SampleCases SAMPLES = SampleCases.on(TODAY);

  private static void same(CaseFile whole, LocalDate day) {
    CaseFile brief = CaseInBrief.of(whole).file();
    for (boolean known : List.of(true, false)) {
      assertThat(RULES.of(brief, id -> known ? company() : Optional.empty(), day))
          .isEqualTo(RULES.of(whole, id -> known ? company() : Optional.empty(), day));
    }
    assertThat(CaseInBrief.of(brief).file()).isEqualTo(brief);
  }

  private static Optional<brobygger.casefile.company.Company> company() {
    return Optional.of(SAMPLES.companies().getFirst());
  }

  @Test
  void inTheSamplesOnEveryDayOfTwoYears() {
    int found = 0;
    for (CaseFile each : SAMPLES.cases()) {
      for (int days = -400; days < 330; days += 5) {
        LocalDate day = TODAY.plusDays(days);
        same(each, day);
        found += RULES.of(each, id -> Optional.empty(), day).size();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Property(tries = 200)
  void inAnyCase(
      @ForAll("cases") CaseFile whole, @ForAll @IntRange(min = -2_000, max = 2_000) int days) {
    same(whole, TODAY.plusDays(days));
    same(whole, whole.opened().plusDays(Math.abs(days)));
  }

  @Property(tries = 100)
  void inACaseWithEveryFieldFilled(@ForAll long seed) {
    CaseFile whole = new RandomDocuments(seed).caseFile();
    same(whole, whole.opened());
    whole.placements().forEach(stay -> same(whole, stay.period().start()));
    whole.followUps().forEach(meeting -> same(whole, meeting.on()));
  }

  @Provide
  Arbitrary<CaseFile> cases() {
    return CaseFileArbitraries.cases();
  }
}

package brobygger.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.Owner;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.guide.Language;
import brobygger.samples.SampleCases;
import brobygger.usecase.work.ReviewCompany.Learned;
import brobygger.usecase.work.ReviewCompany.Stay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReviewCompanyTest {
  private static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(Language.DANISH);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final CompanyId solby = CompanyId.random();
  private final ReviewCompany review = new ReviewCompany(PACK);

  private Placement stay(LocalDate start, LocalDate end) {
    return Placement.internship(solby, new Period(start, end), Duration.ofHours(9));
  }

  private static CaseFile file(Placement... placements) {
    return FiveSteps.open("Thomas Holm", owner(), TODAY.minusYears(1))
        .withPlacements(List.of(placements));
  }

  private static Owner owner() {
    return SampleCases.on(TODAY).cases().getFirst().owner();
  }

  private static GuideAnswer said(String point, @Nullable ElementId placement) {
    return new GuideAnswer(
        ElementId.random(), point, placement, GuideState.DONE, "Hækken passede", "", "", null);
  }

  @Test
  void everyPlacementThereStandsWithTheLatestFirst() {
    Placement old = stay(TODAY.minusDays(200), TODAY.minusDays(110));
    Placement now = stay(TODAY.minusDays(10), TODAY.plusDays(60));
    Placement elsewhere =
        Placement.internship(
            CompanyId.random(), new Period(TODAY, TODAY.plusDays(9)), Duration.ofHours(9));
    List<Stay> stays = review.of(solby, List.of(file(old, elsewhere), file(now)), TODAY);
    assertThat(stays).extracting(Stay::placement).containsExactly(now, old);
    assertThat(stays).extracting(Stay::over).containsExactly(false, true);
    assertThat(stays).extracting(Stay::citizen).containsOnly("Thomas");
    assertThat(stays).extracting(Stay::paid).containsOnly(Duration.ZERO);
  }

  @Test
  void aJobIsPaidByItself() {
    Placement job = stay(TODAY, TODAY.plusDays(5)).withKind(PlacementKind.FLEXJOB);
    assertThat(review.of(solby, List.of(file(job)), TODAY))
        .extracting(Stay::paid)
        .containsExactly(Duration.ofHours(9));
  }

  @Test
  void onlyTheClosingMeetingOfThatPlacementTeaches() {
    Placement first = stay(TODAY.minusDays(200), TODAY.minusDays(110));
    Placement second = stay(TODAY.minusDays(90), TODAY.minusDays(10));
    CaseFile file =
        file(first, second)
            .withGuide(
                List.of(
                    said("LEARNED_TASKS", first.id()),
                    said("COOPERATION", null),
                    said("LEARNED_RESOURCES", first.id())));
    assertThat(review.of(solby, List.of(file), TODAY))
        .extracting(Stay::learned)
        .containsExactly(List.of(), List.of(new Learned("Opgaverne", "Hækken passede")));
  }

  @Test
  void anAnswerWithoutAPlacementBelongsToTheOnlyOne() {
    CaseFile file =
        file(stay(TODAY.minusDays(90), TODAY.minusDays(10)))
            .withGuide(List.of(said("LEARNED_TASKS", null)));
    assertThat(review.of(solby, List.of(file), TODAY).getFirst().learned()).hasSize(1);
  }

  @Test
  void theRestaurantEndsWithPaidHours() {
    SampleCases samples = SampleCases.on(TODAY);
    assertThat(samples.companies())
        .anySatisfy(
            company ->
                assertThat(review.of(company.id(), samples.cases(), TODAY))
                    .anySatisfy(
                        stay -> {
                          assertThat(stay.paid()).isPositive();
                          assertThat(stay.functions()).isNotEmpty();
                        }));
  }
}

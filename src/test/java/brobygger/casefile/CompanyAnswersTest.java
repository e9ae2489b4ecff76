package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyAnswer;
import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.RecruitmentCost;
import brobygger.casefile.value.InvalidValueException;
import org.junit.jupiter.api.Test;

final class CompanyAnswersTest {
  private final Company company = Company.named("Solby Kirkegård");

  @Test
  void whatIsWrittenStandsUnderItsTopicAndBlankTakesItAway() {
    Company written = company.answering(CompanyTopic.WHOM, "Leif");
    assertThat(written.answer(CompanyTopic.WHOM)).isEqualTo("Leif");
    assertThat(written.answer(CompanyTopic.AIM)).isEmpty();
    assertThat(written.answering(CompanyTopic.WHOM, " ")).isEqualTo(company);
  }

  @Test
  void writingAgainKeepsTheElementAndItsPlace() {
    Company first =
        company.answering(CompanyTopic.AIM, "Kaffe").answering(CompanyTopic.EMPLOYEES, "To");
    assertThat(first.answers())
        .extracting(CompanyAnswer::topic)
        .containsExactly(CompanyTopic.EMPLOYEES, CompanyTopic.AIM);
    Company again = first.answering(CompanyTopic.EMPLOYEES, "Tre");
    assertThat(again.answers().getFirst().id()).isEqualTo(first.answers().getFirst().id());
    assertThat(again.answers()).hasSize(2);
  }

  @Test
  void twoComputersMeetInOneAnswer() {
    assertThat(CompanyAnswer.to(CompanyTopic.AIM, "a").id())
        .isEqualTo(CompanyAnswer.to(CompanyTopic.AIM, "b").id())
        .isNotEqualTo(CompanyAnswer.to(CompanyTopic.SCRIPT, "a").id());
  }

  @Test
  void aChoiceIsMadeAndTakenBack() {
    Company chosen = company.choosing(CompanyTopic.OFFER_MENTOR, true);
    assertThat(chosen.has(CompanyTopic.OFFER_MENTOR)).isTrue();
    assertThat(chosen.choosing(CompanyTopic.OFFER_MENTOR, true)).isEqualTo(chosen);
    assertThat(chosen.choosing(CompanyTopic.OFFER_MENTOR, false)).isEqualTo(company);
  }

  @Test
  void everyTopicOfTheValueChainIsThere() {
    assertThat(CompanyTopic.of(CompanyTopic.Part.CHAIN)).hasSize(5);
    assertThat(CompanyTopic.of(CompanyTopic.Part.SUPPORT)).hasSize(4);
    assertThat(CompanyTopic.of(CompanyTopic.Part.SUBSTITUTION)).hasSize(4);
  }

  @Test
  void hiringCostsTenToTwentyPercentOrFourteenToSixteenWeeks() {
    assertThat(RecruitmentCost.of(364_000))
        .isEqualTo(new RecruitmentCost(36_000, 73_000, 98_000, 112_000));
    assertThatThrownBy(() -> RecruitmentCost.of(0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> RecruitmentCost.of(10_000_001))
        .isInstanceOf(InvalidValueException.class);
  }
}

package brobygger.desktop.companies;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.RecruitmentCost;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.SavedState;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CompaniesViewModelTest {
  private final MemoryVault vault = MemoryVault.withSamples(LocalDate.of(2026, 11, 24));
  private final BackgroundWork work = BackgroundWork.onThisThread();
  private final CompanyBook book =
      new CompanyBook(
          vault.companies(),
          work,
          (delay, action) -> {
            action.run();
            return () -> {};
          },
          new SavedState());
  private final CompaniesViewModel model = new CompaniesViewModel(book, vault.caseFiles(), work);

  @BeforeEach
  void choose() {
    book.load(() -> {});
    model.chosenProperty().set(book.all().getFirst().id());
  }

  @Test
  void whatIsWrittenIsKept() {
    model.answer(CompanyTopic.AIM, "Kaffe onsdag");
    assertThat(model.answer(CompanyTopic.AIM)).isEqualTo("Kaffe onsdag");
    assertThat(vault.companies().documents())
        .anySatisfy(c -> assertThat(c.answer(CompanyTopic.AIM)).isEqualTo("Kaffe onsdag"));
  }

  @Test
  void choicesAreMadeAndTakenBack() {
    model.choose(CompanyTopic.MOTIVE_HEART, true);
    assertThat(model.chosen().orElseThrow().has(CompanyTopic.MOTIVE_HEART)).isTrue();
    model.choose(CompanyTopic.MOTIVE_HEART, false);
    assertThat(model.chosen().orElseThrow().has(CompanyTopic.MOTIVE_HEART)).isFalse();
  }

  @Test
  void theCostFollowsTheYearlyPayAsPeopleWriteIt() {
    assertThat(model.cost()).isEmpty();
    for (String written : new String[] {"364.000", "364 000 kr", "364000"}) {
      model.answer(CompanyTopic.YEARLY_PAY, written);
      assertThat(model.cost()).contains(RecruitmentCost.of(364_000));
    }
    for (String wrong : new String[] {"0", "meget", "36400000", "-5"}) {
      model.answer(CompanyTopic.YEARLY_PAY, wrong);
      assertThat(model.cost()).isEmpty();
    }
  }

  @Test
  void theCasesComeWhenTheyAreAskedFor() {
    assertThat(model.casesProperty().get()).isEmpty();
    model.readCases();
    assertThat(model.casesProperty().get()).hasSameSizeAs(vault.caseFiles().documents());
  }
}

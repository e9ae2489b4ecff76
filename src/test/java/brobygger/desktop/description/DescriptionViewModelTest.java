package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.Copied;
import brobygger.description.DescriptionField;
import brobygger.description.DescriptionFinding;
import brobygger.description.DescriptionRule;
import brobygger.description.Mend;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.CriterionCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DescriptionViewModelTest {
  private final CaseInMemory open = SampleCase.rich();
  private final StringBuilder clipboard = new StringBuilder();
  private final DescriptionViewModel model =
      new DescriptionViewModel(
          open, DescriptionPictureTest.desk(clipboard), open.now().placements().getFirst());

  private DescriptionFinding finding(DescriptionField field, DescriptionRule rule) {
    return model.findings(field).stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
  }

  @Test
  void aVagueWordIsFoundWhereItStandsAndMendedByOneAction() {
    DescriptionFinding vague =
        model.findings(DescriptionField.TASKS).stream()
            .filter(f -> f.where().isPresent())
            .findFirst()
            .orElseThrow();
    String text = model.field(DescriptionField.TASKS).textProperty().get();
    assertThat(vague.where().orElseThrow().of(text)).isEqualTo("forefaldende opgaver");
    assertThat(model.mend(vague.mends().getFirst())).isEmpty();
    assertThat(model.field(DescriptionField.TASKS).textProperty().get())
        .doesNotContain("forefaldende opgaver");
  }

  @Test
  void theContactPersonIsInsertedByOneAction() {
    DescriptionFinding missing =
        model.findings(DescriptionField.AGREEMENT).stream()
            .filter(
                f ->
                    f.mends().stream()
                        .anyMatch(
                            m ->
                                m instanceof Mend.InsertText insert
                                    && insert.text().contains("Fatima")))
            .findFirst()
            .orElseThrow();
    model.mend(missing.mends().getFirst());
    assertThat(model.field(DescriptionField.AGREEMENT).textProperty().get()).contains("Fatima");
    assertThat(model.findings(DescriptionField.AGREEMENT)).doesNotContain(missing);
  }

  @Test
  void anEmptyFieldIsFilledFromTheCaseAndAFilledOneIsLeftAlone() {
    assertThat(model.proposal(DescriptionField.PURPOSE)).isEmpty();
    assertThat(model.proposal(DescriptionField.DIRECTION)).contains("Fylder op uden seddel");
    String purpose = model.field(DescriptionField.PURPOSE).textProperty().get();
    model.proposeAll();
    assertThat(model.proposals()).isZero();
    assertThat(model.field(DescriptionField.DIRECTION).textProperty().get())
        .contains("Fylder op uden seddel");
    assertThat(model.field(DescriptionField.PURPOSE).textProperty().get()).isEqualTo(purpose);
  }

  @Test
  void copyingPutsTheTextOnTheClipboardAndIsRemembered() {
    assertThat(model.lastCopied()).isEmpty();
    model.copy(CopyPart.WORKING_TIME);
    assertThat(clipboard.toString()).contains("Mandag, onsdag og fredag kl. 8.30–11.30");
    assertThat(model.lastCopied(CopyPart.WORKING_TIME)).contains(SampleCase.CLOCK.instant());
    assertThat(model.lastCopied(CopyPart.BODY)).isEmpty();
  }

  @Test
  void theChosenCriterionOpens() {
    assertThat(model.isOpen(CriterionCode.PAID_HOURS)).isFalse();
    model.chosenProperty().set(Optional.of(CriterionCode.PAID_HOURS));
    assertThat(model.isOpen(CriterionCode.PAID_HOURS)).isTrue();
  }

  @Test
  void typingChangesTheFindingsAtOnceAndNeverBlocks() {
    model.field(DescriptionField.TASKS).textProperty().set("");
    assertThat(model.findings(DescriptionField.TASKS)).isNotEmpty();
    assertThat(finding(DescriptionField.TASKS, DescriptionRule.TASKS_MISSING).field())
        .isEqualTo(DescriptionField.TASKS);
    model.copy(CopyPart.BODY);
    assertThat(clipboard.toString()).contains("Samira");
  }

  @Test
  void whatIsCopiedIsRememberedForEachSystemByItself() {
    model.copy(CopyPart.WORKING_TIME);
    model.portalProperty().set(Portal.MIN_PLAN);
    assertThat(model.lastCopied(CopyPart.WORKING_TIME)).isEmpty();
    assertThat(model.lastCopied()).isEmpty();
    model.copy(CopyPart.HEADING);
    assertThat(model.lastCopied(CopyPart.HEADING)).isPresent();
    model.portalProperty().set(Portal.VITAS);
    assertThat(model.lastCopied(CopyPart.HEADING)).isEmpty();
    assertThat(open.now().placements().getFirst().description().copies())
        .extracting(Copied::field)
        .containsExactly("WORKING_TIME", "MIN_PLAN_HEADING");
  }

  @Test
  void aFieldThatChangedAfterItWasCopiedSaysSoUntilItIsCopiedAgain() {
    model.copy(CopyPart.BODY);
    model.copy(CopyPart.WORKING_TIME);
    assertThat(model.isChangedSinceCopied(CopyPart.BODY)).isFalse();
    model.field(DescriptionField.TASKS).textProperty().set("Samira skærer frugt.");
    assertThat(model.isChangedSinceCopied(CopyPart.BODY)).isTrue();
    assertThat(model.isChangedSinceCopied(CopyPart.WORKING_TIME)).isFalse();
    assertThat(model.isChangedSinceCopied(CopyPart.HEADING)).as("never copied").isFalse();
    model.copy(CopyPart.BODY);
    assertThat(model.isChangedSinceCopied(CopyPart.BODY)).isFalse();
  }

  @Test
  void theRemarkAboutRisingHoursIsAFieldOnlyWhenThereIsAPlan() {
    assertThat(model.parts())
        .containsExactly(CopyPart.HEADING, CopyPart.WISHES, CopyPart.WORKING_TIME, CopyPart.BODY);
    DescriptionPictureTest.withPlan(open);
    assertThat(model.parts()).contains(CopyPart.REMARK);
    model.copy(CopyPart.REMARK);
    assertThat(clipboard.toString()).contains("Samira", "20 timer om ugen");
    assertThat(model.lastCopied(CopyPart.REMARK)).isPresent();
  }

  @Test
  void theEarlierVersionsAreOpenedFromHere() {
    model.compare();
    assertThat(clipboard.toString()).isEqualTo("→compare");
  }
}

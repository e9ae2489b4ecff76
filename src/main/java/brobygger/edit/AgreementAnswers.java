package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementAnswer;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an agreement from before stands at a visit.
 *
 * @param file the case
 * @param visit where it is asked
 * @param agreement the agreement
 */
record AgreementAnswers(CaseFile file, FollowUp visit, ElementId agreement) {
  /**
   * The case with an answer; the same answer again takes it back.
   *
   * @param fresh identity of the answer
   * @param next the new day of an agreement that is moved
   */
  CaseFile with(ElementId fresh, AgreementOutcome outcome, LocalDate next) {
    return file.agreements().stream()
        .filter(each -> each.id().equals(agreement))
        .findFirst()
        .map(asked -> with(asked, fresh, outcome, next))
        .orElse(file);
  }

  private CaseFile with(
      Agreement asked, ElementId fresh, AgreementOutcome outcome, LocalDate next) {
    List<AgreementAnswer> all = visit.visit().answers();
    Optional<AgreementAnswer> known =
        all.stream().filter(each -> each.agreement().equals(agreement)).findFirst();
    LocalDate before = known.isPresent() ? known.get().before() : asked.by();
    boolean back = known.filter(each -> each.outcome() == outcome).isPresent();
    List<AgreementAnswer> others =
        all.stream().filter(each -> !each.agreement().equals(agreement)).toList();
    List<AgreementAnswer> now =
        back
            ? others
            : Elements.add(others, new AgreementAnswer(fresh, agreement, outcome, before));
    AgreementState state = back ? AgreementState.OPEN : state(outcome);
    LocalDate by = !back && outcome == AgreementOutcome.MOVED ? next : before;
    FollowUp answered = VisitEdits.answered(visit, given -> given.withAnswers(now));
    return AgreementEdits.changed(
        file.withFollowUps(
            Elements.replace(file.followUps(), FollowUp::id, visit.id(), each -> answered)),
        agreement,
        each -> each.withState(state).withBy(by));
  }

  private static AgreementState state(AgreementOutcome outcome) {
    return switch (outcome) {
      case DONE -> AgreementState.KEPT;
      case NOT_DONE -> AgreementState.DROPPED;
      case MOVED -> AgreementState.OPEN;
    };
  }
}

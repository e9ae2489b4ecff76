package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who does what by when. What was kept or given up is decided: it stands, and who wants it
 * otherwise agrees anew. At the visit where it was decided the answer can still be taken back, as
 * long as the visit is open ({@link VisitEdits}).
 */
public final class AgreementEdits {
  private static final Label KEPT = new Label("agreement.kept");
  private static final Label UNDATED = new Label("agreement.undated");
  private static final Label REMOVED = new Label("agreement.remove");
  private static final Label FROM_GUIDE = new Label("guide.agreement");

  private AgreementEdits() {}

  /** Makes an agreement of what was answered in the guide. */
  public static Edit<CaseFile> fromGuide(Agreement agreement) {
    return Edit.of(
        FROM_GUIDE, file -> file.withAgreements(Elements.add(file.agreements(), agreement)));
  }

  /** It was done as agreed. */
  public static Edit<CaseFile> keep(ElementId agreement) {
    return open(KEPT, agreement, each -> each.withState(AgreementState.KEPT));
  }

  /** It has no day any longer. */
  public static Edit<CaseFile> undate(ElementId agreement) {
    return open(UNDATED, agreement, each -> each.withBy(null));
  }

  /** It was a slip. */
  public static Edit<CaseFile> remove(ElementId agreement) {
    return Edit.checked(
        REMOVED,
        file -> file.withAgreements(Elements.remove(file.agreements(), Agreement::id, agreement)),
        AgreementEdits::refusal);
  }

  /** Why the second state may not follow the first: a decided agreement is another, or gone. */
  static Optional<EditProblem> refusal(CaseFile before, CaseFile after) {
    return before.agreements().stream()
        .filter(AgreementEdits::isDecided)
        .filter(each -> !after.agreements().contains(each))
        .findFirst()
        .map(EditProblem.Decided::new);
  }

  static CaseFile changed(CaseFile file, ElementId agreement, UnaryOperator<Agreement> change) {
    return file.withAgreements(
        Elements.replace(file.agreements(), Agreement::id, agreement, change));
  }

  private static Edit<CaseFile> open(
      Label label, ElementId agreement, UnaryOperator<Agreement> change) {
    return Edit.checked(label, file -> changed(file, agreement, change), AgreementEdits::refusal);
  }

  private static boolean isDecided(Agreement agreement) {
    return agreement.state() != AgreementState.OPEN;
  }
}

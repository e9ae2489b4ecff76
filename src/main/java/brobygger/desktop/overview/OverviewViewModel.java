package brobygger.desktop.overview;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.order.Closure;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.AgreementEdits;
import brobygger.edit.CaseEdits;
import brobygger.progression.Staircase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What the overview shows of a case on a day, and the few changes made from there. */
@Lives(Lifetime.CASE)
final class OverviewViewModel {
  private static final int NOTES = 3;

  private final OpenCase open;
  private final Supplier<LocalDate> today;

  /** The overview of an open case. */
  public OverviewViewModel(OpenCase open, Supplier<LocalDate> today) {
    this.open = open;
    this.today = today;
  }

  /** The case; listeners hear of every change. */
  public ObservableValue<CaseFile> file() {
    return open.file();
  }

  /** The case as it is now. */
  public CaseFile caseFile() {
    return open.file().getValue();
  }

  /** The day everything is seen from. */
  public LocalDate today() {
    return today.get();
  }

  /** The placement that matters today. */
  public Optional<Placement> placement() {
    return caseFile().currentPlacement(today.get());
  }

  /** The placements, the one that matters first, then the latest. */
  public List<Placement> placements() {
    Optional<Placement> current = placement();
    return Stream.concat(
            current.stream(),
            caseFile().placements().stream()
                .filter(p -> current.filter(c -> c.equals(p)).isEmpty())
                .sorted(Comparator.comparing((Placement p) -> p.period().start()).reversed()))
        .toList();
  }

  /** The company of a placement, if it is known here. */
  public Optional<Company> company(Placement placement) {
    return open.company(placement.company());
  }

  /** The first planned meeting from today on. */
  public Optional<FollowUp> next() {
    return caseFile().followUps().stream()
        .filter(f -> f.state() == FollowUpState.PLANNED && !f.on().isBefore(today.get()))
        .min(
            Comparator.comparing(FollowUp::on)
                .thenComparing(FollowUp::at, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** The staircases of the current placement. */
  public List<Staircase> stairs() {
    StepOrder steps = caseFile().stepOrder();
    return placement().map(Placement::functions).orElse(List.of()).stream()
        .map(f -> Staircase.of(f, steps, today.get()))
        .toList();
  }

  /** Agreements still to be kept: those with a day first, by day. */
  public List<Agreement> agreements() {
    return caseFile().agreements().stream()
        .filter(a -> a.state() == AgreementState.OPEN)
        .sorted(
            Comparator.comparing(Agreement::by, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Whether an agreement's day has passed. */
  public boolean isLate(Agreement agreement) {
    LocalDate by = agreement.by();
    return by != null && by.isBefore(today.get());
  }

  /** Ticks an agreement as kept. */
  public void keep(ElementId agreement) {
    open.edit(AgreementEdits.keep(agreement));
  }

  /** An agreement has no day any longer. */
  public void undated(ElementId agreement) {
    open.edit(AgreementEdits.undate(agreement));
  }

  /** The newest notes, at most three. */
  public List<JournalNote> notes() {
    return caseFile().notes().stream()
        .sorted(Comparator.comparing(JournalNote::writtenAt).reversed())
        .limit(NOTES)
        .toList();
  }

  /** Closes the case. */
  public void close(Closure closure) {
    open.edit(CaseEdits.close(closure));
  }

  /** Opens a closed case again. */
  public void reopen() {
    open.edit(CaseEdits.reopen());
  }
}

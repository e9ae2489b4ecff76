package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.FollowUpEdits;
import brobygger.finding.StepNames;
import brobygger.rhythm.ClosingDays;
import brobygger.rhythm.ProposedDays;
import brobygger.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The follow-ups of a case, one of them open. */
@Lives(Lifetime.CASE)
public final class FollowUpViewModel {
  private static final Comparator<FollowUp> BY_DAY =
      Comparator.comparing(FollowUp::on)
          .thenComparing(FollowUp::at, Comparator.nullsLast(Comparator.naturalOrder()));

  private final OpenCase open;
  private final Texts texts;
  private final Clock clock;
  private final String author;
  private final StepNames names;
  private final GivenBack givenBack;
  private final ObservableList<FollowUp> planned = FXCollections.observableArrayList();
  private final ObservableList<FollowUp> over = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<HoldFollowUp>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Follows the case from now on.
   *
   * @param author who writes the notes
   * @param names what steps are called
   */
  public FollowUpViewModel(
      OpenCase open, Texts texts, Clock clock, String author, StepNames names) {
    this.open = open;
    this.texts = texts;
    this.clock = clock;
    this.author = author;
    this.names = names;
    this.givenBack = new GivenBack(open.jottings(), texts);
    open.file()
        .addListener(
            (property, before, now) -> {
              if (open.isGivingBack()) {
                givenBack.between(before, now);
              }
              refresh(now);
            });
    refresh(open.file().getValue());
  }

  private void refresh(CaseFile file) {
    open.jottings().stand(file.id(), visit -> isOpen(file, visit));
    List<FollowUp> coming =
        file.followUps().stream()
            .filter(f -> f.state() == FollowUpState.PLANNED)
            .sorted(BY_DAY)
            .toList();
    List<FollowUp> behind =
        file.followUps().stream()
            .filter(f -> f.state() != FollowUpState.PLANNED)
            .sorted(BY_DAY.reversed())
            .toList();
    if (!planned.equals(coming)) {
      planned.setAll(coming);
    }
    if (!over.equals(behind)) {
      over.setAll(behind);
    }
    Optional<HoldFollowUp> now = opened.get();
    if (now.isEmpty() || now.get().followUp().isEmpty()) {
      opened.set(coming.stream().findFirst().or(() -> behind.stream().findFirst()).map(this::hold));
    } else {
      now.get().refresh();
    }
  }

  /** Whether one can still type at it. */
  private static boolean isOpen(CaseFile file, ElementId visit) {
    return SealRule.sealing(file, visit).isEmpty()
        && file.followUps().stream().anyMatch(each -> each.id().equals(visit));
  }

  GivenBack givenBack() {
    return givenBack;
  }

  private HoldFollowUp hold(FollowUp followUp) {
    return new HoldFollowUp(open, texts, clock, this, names, followUp.id());
  }

  /** Those to come, soonest first. */
  public ObservableList<FollowUp> planned() {
    return planned;
  }

  /** Those held or cancelled, latest first. */
  public ObservableList<FollowUp> over() {
    return over;
  }

  /** The open one. */
  public ReadOnlyObjectProperty<Optional<HoldFollowUp>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Opens one; nothing happens when it does not exist. */
  public void open(ElementId id) {
    if (opened.get().filter(hold -> hold.id().equals(id)).isPresent()) {
      return;
    }
    open.file().getValue().followUps().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .ifPresent(f -> opened.set(Optional.of(hold(f))));
  }

  /**
   * The day proposed for the follow-up after a day: as many days later as the rhythm says, moved on
   * past what {@link ProposedDays} leaves out (domain, section 7), and no later than the placement
   * ends. Where no such day is left it is a talk after the placement.
   */
  public LocalDate proposedAfter(LocalDate day) {
    return proposed(
        day.plusDays(open.file().getValue().rhythm().everyDays()),
        day.isBefore(today()) ? today() : day.plusDays(1));
  }

  private LocalDate proposed(LocalDate wanted, LocalDate earliest) {
    CaseFile file = open.file().getValue();
    ProposedDays days = new ProposedDays(file, ClosingDays.STANDARD);
    return file.currentPlacement(today())
        .flatMap(placement -> days.within(placement, wanted, earliest))
        .orElseGet(() -> days.from(wanted));
  }

  /** The day proposed for a new follow-up: after the latest one, and never in the past. */
  public LocalDate proposed() {
    LocalDate today = today();
    return open.file().getValue().followUps().stream()
        .filter(f -> f.state() != FollowUpState.CANCELLED)
        .map(FollowUp::on)
        .max(Comparator.naturalOrder())
        .map(
            last -> {
              LocalDate next = last.plusDays(open.file().getValue().rhythm().everyDays());
              return next.isBefore(today) ? proposed(today, today) : proposedAfter(last);
            })
        .orElseGet(() -> proposed(today.plusDays(1), today));
  }

  /** Plans a follow-up on the proposed day and opens it. */
  public void plan() {
    plan(proposed());
    planned.stream().max(BY_DAY).ifPresent(f -> open(f.id()));
  }

  /** Plans a follow-up on a day, at the place and with the people of the last one. */
  public void plan(LocalDate on) {
    CaseFile file = open.file().getValue();
    Optional<Placement> placement =
        file.currentPlacement(today()).filter(each -> !isOver(each, on));
    Optional<FollowUp> last = file.followUps().stream().max(BY_DAY);
    List<Participant> people = new ArrayList<>();
    people.add(new Participant(ElementId.random(), file.citizen().firstName()));
    placement
        .flatMap(this::contactName)
        .ifPresent(name -> people.add(new Participant(ElementId.random(), name)));
    FollowUp added =
        FollowUp.planned(
                placement.isPresent() ? FollowUpKind.COMPANY_VISIT : FollowUpKind.CONTACT, on)
            .with(
                b ->
                    b.placement(placement.map(Placement::id).orElse(null))
                        .at(last.map(FollowUp::at).orElse(null))
                        .place(last.map(FollowUp::place).orElseGet(() -> place(placement)))
                        .participants(people));
    open.edit(FollowUpEdits.plan(added));
  }

  private static boolean isOver(Placement placement, LocalDate day) {
    LocalDate end = placement.period().end();
    return end != null && day.isAfter(end);
  }

  /** Takes a follow-up away; it can be undone. */
  public void remove(ElementId id) {
    if (SealRule.sealing(open.file().getValue(), id).isEmpty()) {
      open.edit(FollowUpEdits.remove(id));
    }
  }

  private String place(Optional<Placement> placement) {
    return placement.flatMap(p -> open.company(p.company())).map(c -> c.name()).orElse("");
  }

  private Optional<String> contactName(Placement placement) {
    return open.company(placement.company())
        .flatMap(company -> company.contact(placement.contactPerson()))
        .map(person -> person.name());
  }

  String author() {
    return author;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}

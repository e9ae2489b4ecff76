package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.FormField;
import brobygger.edit.VisitEdits;
import brobygger.finding.StepNames;
import brobygger.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One follow-up, planned and then held while people talk. */
public final class HoldFollowUp {
  private final OpenCase open;
  private final Texts texts;
  private final Clock clock;
  private final FollowUpViewModel all;
  private final Mistakes mistakes;
  private final ElementId id;
  private final VisitEdits edits;
  private final StepsToday steps;
  private final AttendanceTyped attendance;
  private final AgreementsMade agreements;
  private final AgreementsAsked asked;
  private final ScalesAsked scales;
  private final VisitWords typing;
  private final Capturing capturing;
  private final ClosingNote closing;
  private final List<Kept> kept;

  HoldFollowUp(
      OpenCase open,
      Texts texts,
      Clock clock,
      FollowUpViewModel all,
      StepNames names,
      ElementId id) {
    this.open = open;
    this.texts = texts;
    this.clock = clock;
    this.all = all;
    this.mistakes = new Mistakes(texts);
    this.id = id;
    this.edits = new VisitEdits(id);
    this.steps = new StepsToday(open, this, names);
    this.attendance = new AttendanceTyped(open, texts, this);
    this.agreements = new AgreementsMade(open, texts, all.today(), this);
    this.asked = new AgreementsAsked(open, this);
    this.scales = new ScalesAsked(open, this);
    this.capturing = new Capturing(open, mistakes, this);
    this.closing = new ClosingNote(open, texts, () -> clock.instant(), mistakes, this);
    this.typing = new VisitWords(open, texts, this);
    LocalDate today = all.today();
    kept =
        List.of(
            Kept.onLeave(
                () -> read(f -> Mistakes.written(f.on())),
                mistakes.requiredDate(today, day -> set(VisitEdits.ON, day))),
            Kept.onLeave(
                () -> read(f -> mistakes.written(f.at())),
                mistakes.time(time -> open.edit(edits.set(VisitEdits.AT, time)))),
            text(VisitEdits.PLACE),
            text(VisitEdits.PURPOSE),
            text(VisitEdits.ASSESSMENT));
  }

  /** The follow-up as it is kept, while it exists. */
  public Optional<FollowUp> followUp() {
    return file().followUps().stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The placement it belongs to, else the current one. */
  public Optional<Placement> placement() {
    return followUp()
        .flatMap(f -> file().placement(f.placement()))
        .or(() -> file().currentPlacement(all.today()));
  }

  /** The day of the follow-up, or today while it is still to come. */
  public LocalDate day() {
    LocalDate today = all.today();
    return followUp().map(FollowUp::on).filter(day -> !day.isAfter(today)).orElse(today);
  }

  /** The first name of the company's contact person, as it stands beside a quote. */
  public Optional<String> contactFirstName() {
    return placement()
        .flatMap(
            p -> open.company(p.company()).flatMap(company -> company.contact(p.contactPerson())))
        .map(person -> person.name().split("\\s+", 2)[0]);
  }

  /** Name of the company, if there is one. */
  public Optional<String> company() {
    return placement().flatMap(p -> open.company(p.company())).map(company -> company.name());
  }

  /** How many of its kind were held before, plus one. */
  public int number() {
    return 1
        + (int)
            file().followUps().stream()
                .filter(f -> f.state() == FollowUpState.HELD && !f.id().equals(id))
                .filter(
                    f ->
                        followUp()
                            .filter(h -> h.kind() == f.kind() && f.on().isBefore(h.on()))
                            .isPresent())
                .count();
  }

  /** Whether its note is sealed: it is read then, and changed no more ({@link SealRule}). */
  public boolean isSealed() {
    return SealRule.sealing(file(), id).isPresent();
  }

  /** Identity of the follow-up. */
  public ElementId id() {
    return id;
  }

  Kept on() {
    return kept.get(0);
  }

  Kept at() {
    return kept.get(1);
  }

  Kept place() {
    return kept.get(2);
  }

  Kept purpose() {
    return kept.get(3);
  }

  /** The assessment, kept apart from the facts. */
  public Kept assessment() {
    return kept.get(4);
  }

  /** What is caught while people talk. */
  public Capturing capturing() {
    return capturing;
  }

  /** How it ends: the journal note. */
  public ClosingNote closing() {
    return closing;
  }

  /** Everything typed that is not filed yet. */
  public VisitWords typing() {
    return typing;
  }

  /** How agreements from before stand. */
  public AgreementsAsked asked() {
    return asked;
  }

  /** Numbers from 0 to 10. */
  public ScalesAsked scales() {
    return scales;
  }

  /** Which steps are seen today. */
  public StepsToday steps() {
    return steps;
  }

  /** Attended hours against the agreed ones. */
  public AttendanceTyped attendance() {
    return attendance;
  }

  void kind(FollowUpKind kind) {
    unsealed(() -> set(VisitEdits.KIND, kind));
  }

  /** Does it while nothing is sealed; a button that was pressed too late does nothing. */
  void unsealed(Runnable change) {
    if (!isSealed()) {
      change.run();
    }
  }

  /** Marks that it did not take place. */
  public void cancel() {
    unsealed(() -> open.edit(edits.cancel()));
  }

  /** What one does at it. */
  VisitEdits edits() {
    return edits;
  }

  /** Adds somebody who takes part. */
  public String addParticipant(String name) {
    return mistakes.trying(
        () -> {
          Participant added = new Participant(ElementId.random(), name);
          open.edit(edits.addParticipant(added));
        });
  }

  /** Takes a participant away. */
  public void removeParticipant(ElementId participant) {
    unsealed(() -> open.edit(edits.removeParticipant(participant)));
  }

  /** Who does what by when, agreed at this follow-up. */
  public AgreementsMade agreements() {
    return agreements;
  }

  /** The next planned follow-up after this one. */
  public Optional<FollowUp> next() {
    return all.planned().stream()
        .filter(f -> !f.id().equals(id))
        .filter(f -> followUp().filter(here -> f.on().isAfter(here.on())).isPresent())
        .findFirst();
  }

  /** The day proposed for the next one. */
  public LocalDate proposedNext() {
    return all.proposedAfter(day());
  }

  /** Plans the next one on the proposed day. */
  public void planNext() {
    all.plan(proposedNext());
  }

  /** The day of the next one: as planned, else as the rhythm says. */
  public LocalDate nextDay() {
    return next().map(FollowUp::on).orElseGet(this::proposedNext);
  }

  void refresh() {
    kept.forEach(Kept::refresh);
    typing.refresh();
    attendance.refresh();
  }

  /** What is taken back stands in its box again. */
  GivenBack givenBack() {
    return all.givenBack();
  }

  LocalDate today() {
    return all.today();
  }

  /** Who writes. */
  String author() {
    return all.author();
  }

  CaseFile file() {
    return open.file().getValue();
  }

  private Kept text(FormField<FollowUp, String> field) {
    return Kept.whileTyping(() -> read(field::of), mistakes.text(typed -> set(field, typed)));
  }

  private String read(Function<FollowUp, String> part) {
    return followUp().map(part).orElse("");
  }

  private <V> void set(FormField<FollowUp, V> field, V value) {
    open.edit(edits.set(field, value));
  }
}

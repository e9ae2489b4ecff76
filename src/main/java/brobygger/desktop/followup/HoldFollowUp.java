package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpBuilder;
import brobygger.casefile.FollowUpKind;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.Participant;
import brobygger.casefile.Placement;
import brobygger.casefile.SealRule;
import brobygger.casefile.VisitSheet;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One follow-up, planned and then held while people talk. */
public final class HoldFollowUp {
  private final OpenCase open;
  private final Texts texts;
  private final Clock clock;
  private final FollowUpViewModel all;
  private final Mistakes mistakes;
  private final ElementId id;
  private final StepsToday steps;
  private final AttendanceTyped attendance;
  private final AgreementsMade agreements;
  private final AgreementsAsked asked;
  private final ScalesAsked scales;
  private final SheetTyping typing;
  private final Capturing capturing;
  private final ClosingNote closing;
  private final List<Kept> kept;

  HoldFollowUp(OpenCase open, Texts texts, Clock clock, FollowUpViewModel all, ElementId id) {
    this.open = open;
    this.texts = texts;
    this.clock = clock;
    this.all = all;
    this.mistakes = new Mistakes(texts);
    this.id = id;
    this.steps = new StepsToday(open, this);
    this.attendance = new AttendanceTyped(open, texts, this);
    this.agreements = new AgreementsMade(open, texts, all.today(), this);
    this.asked = new AgreementsAsked(open, this);
    this.scales = new ScalesAsked(this);
    this.typing = new SheetTyping(this);
    this.capturing = new Capturing(open, mistakes, this);
    this.closing = new ClosingNote(open, texts, () -> clock.instant(), mistakes, this);
    LocalDate today = all.today();
    kept =
        List.of(
            Kept.onLeave(
                () -> read(f -> Mistakes.written(f.on())),
                mistakes.requiredDate(today, day -> change("on", f -> f.on(day)))),
            Kept.onLeave(
                () -> read(f -> mistakes.written(f.at())),
                mistakes.time(time -> change("at", f -> f.at(time)))),
            text("place", FollowUp::place, FollowUpBuilder::place),
            text("purpose", FollowUp::purpose, FollowUpBuilder::purpose),
            text("assessment", FollowUp::assessment, FollowUpBuilder::assessment));
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
  public SheetTyping typing() {
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
    unsealed(() -> change("kind", f -> f.kind(kind)));
  }

  /** Does it while nothing is sealed; a button that was pressed too late does nothing. */
  void unsealed(Runnable change) {
    if (!isSealed()) {
      change.run();
    }
  }

  /** Marks that it did not take place. */
  public void cancel() {
    unsealed(() -> change("cancel", f -> f.state(FollowUpState.CANCELLED)));
  }

  /** Changes the visit's sheet. */
  void sheet(String code, UnaryOperator<VisitSheet> change) {
    edit(code, f -> f.withSheet(kept(change.apply(f.visit()))));
  }

  /** The case with the visit's sheet changed. */
  CaseFile withSheet(CaseFile file, UnaryOperator<VisitSheet> change) {
    return file.withFollowUps(
        Elements.replace(
            file.followUps(), FollowUp::id, id, f -> f.withSheet(kept(change.apply(f.visit())))));
  }

  static @Nullable VisitSheet kept(VisitSheet sheet) {
    return sheet.equals(VisitSheet.EMPTY) ? null : sheet;
  }

  /** Adds somebody who takes part. */
  public String addParticipant(String name) {
    return mistakes.trying(
        () -> {
          Participant added = new Participant(ElementId.random(), name);
          change("participant", f -> f.participants(Elements.add(f.participants(), added)));
        });
  }

  /** Takes a participant away. */
  public void removeParticipant(ElementId participant) {
    unsealed(
        () ->
            change(
                "participant.remove",
                f ->
                    f.participants(
                        Elements.remove(f.participants(), Participant::id, participant))));
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

  /** Who writes. */
  String author() {
    return all.author();
  }

  CaseFile file() {
    return open.file().getValue();
  }

  /** A keeper that says what is wrong with a text. */
  Kept.Keeper typed(Consumer<String> take) {
    return mistakes.text(take);
  }

  private Kept text(
      String code, Function<FollowUp, String> read, BiConsumer<FollowUpBuilder, String> write) {
    return Kept.whileTyping(
        () -> read(read), mistakes.text(typed -> change(code, f -> write.accept(f, typed))));
  }

  private String read(Function<FollowUp, String> part) {
    return followUp().map(part).orElse("");
  }

  void change(String code, Consumer<FollowUpBuilder> change) {
    edit(code, f -> f.with(change));
  }

  private void edit(String code, UnaryOperator<FollowUp> change) {
    open.edit(
        "followup." + code,
        file -> file.withFollowUps(Elements.replace(file.followUps(), FollowUp::id, id, change)));
  }
}

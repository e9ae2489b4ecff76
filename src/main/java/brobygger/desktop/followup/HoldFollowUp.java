package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpBuilder;
import brobygger.casefile.FollowUpKind;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.JournalNote;
import brobygger.casefile.Participant;
import brobygger.casefile.Placement;
import brobygger.casefile.Source;
import brobygger.casefile.Statement;
import brobygger.casefile.Theme;
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
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

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
  private final StringProperty draft = new SimpleStringProperty("");
  private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.TASKS);
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
    this.agreements = new AgreementsMade(open, texts, all.today(), id);
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

  /** What is being typed before its source is chosen. */
  public StringProperty draftProperty() {
    return draft;
  }

  /** What the next statement is about. */
  public SimpleObjectProperty<Theme> themeProperty() {
    return theme;
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
    change("kind", f -> f.kind(kind));
  }

  /** Marks that it did not take place. */
  public void cancel() {
    change("cancel", f -> f.state(FollowUpState.CANCELLED));
  }

  /** Keeps the draft as something that source says; returns what is wrong, or nothing. */
  public String capture(Source source) {
    if (draft.get().isBlank()) {
      return "";
    }
    String wrong =
        mistakes.trying(
            () -> {
              Statement said =
                  new Statement(ElementId.random(), source, theme.get(), draft.get().strip());
              change("statement", f -> f.statements(Elements.add(f.statements(), said)));
            });
    if (wrong.isEmpty()) {
      draft.set("");
    }
    return wrong;
  }

  /** Takes a statement away. */
  public void removeStatement(ElementId statement) {
    change(
        "statement.remove",
        f -> f.statements(Elements.remove(f.statements(), Statement::id, statement)));
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
    change(
        "participant.remove",
        f -> f.participants(Elements.remove(f.participants(), Participant::id, participant)));
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

  /** The note written from this follow-up, if it is saved. */
  public Optional<JournalNote> note() {
    return file().notes().stream().filter(note -> id.equals(note.followUp())).findFirst();
  }

  /** Marks it as held and proposes its journal note. */
  public NoteProposal finish() {
    change("hold", f -> f.state(FollowUpState.HELD));
    return NoteProposal.of(this, file(), texts);
  }

  /** Keeps the note; returns what is wrong with it, or nothing. */
  public String saveNote(String text, String assessment) {
    return mistakes.trying(
        () -> {
          JournalNote note =
              new JournalNote(
                  ElementId.random(),
                  clock.instant(),
                  all.author(),
                  text,
                  assessment,
                  id,
                  List.of());
          open.edit("notes.write", file -> file.withNotes(Elements.add(file.notes(), note)));
        });
  }

  void refresh() {
    kept.forEach(Kept::refresh);
    attendance.refresh();
  }

  CaseFile file() {
    return open.file().getValue();
  }

  private Kept text(
      String code, Function<FollowUp, String> read, BiConsumer<FollowUpBuilder, String> write) {
    return Kept.whileTyping(
        () -> read(read), mistakes.text(typed -> change(code, f -> write.accept(f, typed))));
  }

  private String read(Function<FollowUp, String> part) {
    return followUp().map(part).orElse("");
  }

  private void change(String code, Consumer<FollowUpBuilder> change) {
    open.edit(
        "followup." + code,
        file ->
            file.withFollowUps(
                Elements.replace(file.followUps(), FollowUp::id, id, f -> f.with(change))));
  }
}

package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Copied;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.description.Criteria;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionField;
import brobygger.description.DescriptionFinding;
import brobygger.description.FinishedText;
import brobygger.description.Mend;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.DescriptionEdits;
import brobygger.guide.CriterionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The description of one placement: its fields, what the rules find, and the finished text. */
@Lives(Lifetime.CASE)
final class DescriptionViewModel {
  private final OpenCase open;
  private final DescriptionDesk desk;
  private final ElementId placement;
  private final Mistakes mistakes;
  private final DescriptionEdits edits;
  private final Map<DescriptionField, Kept> fields = new EnumMap<>(DescriptionField.class);
  private final ReadOnlyObjectWrapper<Reading> reading;
  private final SimpleObjectProperty<Portal> portal = new SimpleObjectProperty<>(Portal.VITAS);
  private final SimpleObjectProperty<Optional<CriterionCode>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * The description as it reads now.
   *
   * @param findings what the rules find
   * @param criteria how far each criterion has come
   * @param finished the texts to paste
   * @param facts what it was read from
   */
  public record Reading(
      List<DescriptionFinding> findings,
      Criteria criteria,
      FinishedText finished,
      DescriptionFacts facts) {}

  /** Follows one placement of the case from now on. */
  DescriptionViewModel(OpenCase open, DescriptionDesk desk, Placement placement) {
    this.open = open;
    this.desk = desk;
    this.placement = placement.id();
    this.mistakes = new Mistakes(desk.texts());
    this.edits = new DescriptionEdits(placement.id());
    for (DescriptionField field : DescriptionField.values()) {
      fields.put(
          field,
          Kept.whileTyping(
              () -> field.in(facts().description()),
              mistakes.text(typed -> open.edit(edits.write(field, typed)))));
    }
    this.reading = new ReadOnlyObjectWrapper<>(read());
    open.file().addListener((property, before, now) -> refresh(now));
  }

  private void refresh(CaseFile file) {
    if (file.placement(placement).isPresent()) {
      fields.values().forEach(Kept::refresh);
      reading.set(read());
    }
  }

  private Reading read() {
    DescriptionFacts facts = facts();
    List<DescriptionFinding> findings = desk.check().findings(facts);
    return new Reading(
        findings,
        Criteria.of(facts.description(), findings),
        desk.compose().finished(facts),
        facts);
  }

  private DescriptionFacts facts() {
    CaseFile file = open.file().getValue();
    Placement now = file.placement(placement).orElseThrow();
    return new DescriptionFacts(file, now, open.company(now.company()).orElse(null));
  }

  /** The description as it reads now. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** What stands in a field. */
  public Kept field(DescriptionField field) {
    return Objects.requireNonNull(fields.get(field));
  }

  /** What the rules find in a field, by place. */
  public List<DescriptionFinding> findings(DescriptionField field) {
    return reading.get().findings().stream()
        .filter(finding -> finding.field() == field)
        .sorted(
            Comparator.comparing(DescriptionFinding::severity)
                .thenComparing(f -> f.where().map(range -> range.start()).orElse(-1)))
        .toList();
  }

  /** The criterion a person has chosen to look at. */
  public SimpleObjectProperty<Optional<CriterionCode>> chosenProperty() {
    return chosen;
  }

  /** Whether a criterion shows its help questions: the chosen one, and those begun. */
  public boolean isOpen(CriterionCode criterion) {
    Criteria criteria = reading.get().criteria();
    boolean anyBegun =
        criteria.results().stream().anyMatch(r -> r.state() == Criteria.State.STARTED);
    return chosen.get().filter(code -> code == criterion).isPresent()
        || criteria.of(criterion).state() == Criteria.State.STARTED
        || (!anyBegun
            && chosen.get().isEmpty()
            && criteria.open().stream().findFirst().filter(c -> c == criterion).isPresent());
  }

  /** A first text for an empty field from what the case knows; empty when it knows nothing. */
  public String proposal(DescriptionField field) {
    return field.in(reading.get().facts().description()).isBlank()
        ? desk.compose().proposal(field, reading.get().facts())
        : "";
  }

  /** Puts the proposal into the empty field. */
  public void propose(DescriptionField field) {
    String proposal = proposal(field);
    if (!proposal.isBlank()) {
      open.edit(edits.propose(Map.of(field, proposal)));
    }
  }

  /** Puts a proposal into every empty field there is one for. */
  public void proposeAll() {
    Map<DescriptionField, String> proposals = new EnumMap<>(DescriptionField.class);
    for (DescriptionField field : DescriptionField.values()) {
      proposals.put(field, proposal(field));
    }
    open.edit(edits.propose(proposals));
  }

  /** How many empty fields there is a proposal for. */
  public long proposals() {
    return List.of(DescriptionField.values()).stream()
        .filter(field -> !proposal(field).isBlank())
        .count();
  }

  /** Does what the button of a finding says. */
  public String mend(Mend mend) {
    return switch (mend) {
      case Mend.TextMend text -> mistakes.trying(() -> open.edit(edits.mend(text)));
      case Mend.OpenPlace place -> {
        desk.opener().open(place.place(), place.element());
        yield "";
      }
    };
  }

  /** The days on which the follow-ups a finding misses can be planned; empty for other findings. */
  public List<LocalDate> missingMeetings(DescriptionFinding finding) {
    return MeetingsMend.days(finding, reading.get().facts(), today());
  }

  /** Plans them, and names them in the description. */
  public String planMeetings(List<LocalDate> days) {
    DescriptionFacts facts = reading.get().facts();
    return mistakes.trying(
        () ->
            open.edit(
                edits.plan(MeetingsMend.planned(facts, days), desk.check(), facts.company())));
  }

  /** The system whose fields are shown. */
  public SimpleObjectProperty<Portal> portalProperty() {
    return portal;
  }

  /** The parts to paste there: the remark only where there is one. */
  public List<CopyPart> parts() {
    return Stream.of(CopyPart.values())
        .filter(part -> part != CopyPart.REMARK || !text(part).isBlank())
        .toList();
  }

  /** A part as it reads now. */
  public String text(CopyPart part) {
    return part.of(reading.get().finished());
  }

  /** Copies a finished text, and notes that it was copied to the system that is shown. */
  public void copy(CopyPart part) {
    String text = text(part);
    desk.clipboard().accept(text);
    Copied copied = Copied.of(portal.get().code(part), text, desk.clock().instant());
    open.edit(edits.copied(copied));
  }

  /** Writes the description as a document; asks where. */
  public void pdf() {
    desk.pdf().accept(reading.get().facts());
  }

  /** Shows the earlier versions of the description beside the present one. */
  public void compare() {
    desk.compare().accept(placement);
  }

  /** When a part was last copied to the system that is shown, if ever. */
  public Optional<Instant> lastCopied(CopyPart part) {
    return last(part).map(Copied::at);
  }

  /** Whether a part reads otherwise than when it was last copied there. */
  public boolean isChangedSinceCopied(CopyPart part) {
    return last(part).filter(copied -> copied.isOutdatedBy(text(part))).isPresent();
  }

  /** When anything was last copied to the system that is shown, if ever. */
  public Optional<Instant> lastCopied() {
    return Stream.of(CopyPart.values())
        .flatMap(part -> lastCopied(part).stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<Copied> last(CopyPart part) {
    return reading.get().facts().description().copies().stream()
        .filter(copied -> copied.field().equals(portal.get().code(part)))
        .reduce((one, next) -> one.at().isAfter(next.at()) ? one : next);
  }

  /** Today by the clock. */
  LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}

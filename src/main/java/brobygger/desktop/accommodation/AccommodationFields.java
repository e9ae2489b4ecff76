package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Scheme;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.value.ElementId;
import brobygger.description.AccommodationPart;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.AccommodationEdits;
import brobygger.edit.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one accommodation. */
final class AccommodationFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final ElementId id;
  private final Kept need;
  private final Kept extent;
  private final Kept handling;
  private final Kept responsible;
  private final Kept canDo;
  private final Kept review;

  AccommodationFields(OpenCase open, Mistakes mistakes, LocalDate today, ElementId id) {
    this.open = open;
    this.mistakes = mistakes;
    this.id = id;
    need = text(AccommodationEdits.NEED);
    extent = text(AccommodationEdits.EXTENT);
    handling = text(AccommodationEdits.HANDLING);
    responsible = text(AccommodationEdits.RESPONSIBLE);
    canDo = text(AccommodationEdits.CAN_DO);
    review =
        Kept.onLeave(
            () -> read(a -> Mistakes.written(a.review())),
            mistakes.date(
                today,
                day -> open.edit(AccommodationEdits.set(id, AccommodationEdits.REVIEW, day))));
  }

  private Kept text(FormField<Accommodation, String> field) {
    return Kept.whileTyping(
        () -> read(field::of),
        mistakes.text(typed -> open.edit(AccommodationEdits.set(id, field, typed))));
  }

  private String read(Function<Accommodation, String> part) {
    return accommodation().map(part).orElse("");
  }

  /** The accommodation as it is kept, while it exists. */
  public Optional<Accommodation> accommodation() {
    return open.file().getValue().accommodations().stream()
        .filter(a -> a.id().equals(id))
        .findFirst();
  }

  /** Marks whether the company is told. */
  public void share(Sharing sharing) {
    open.edit(AccommodationEdits.set(id, AccommodationEdits.SHARING, sharing));
  }

  /** Ties it to a task, or unties it. */
  public void touch(ElementId task, boolean touches) {
    open.edit(AccommodationEdits.touch(id, task, touches));
  }

  /** Whether it touches the task. */
  public boolean touches(ElementId task) {
    return accommodation().stream()
        .flatMap(a -> a.tasks().stream())
        .anyMatch(link -> link.task().equals(task));
  }

  /** Marks a scheme as worth considering, or not. */
  public void consider(Scheme scheme, boolean considered) {
    open.edit(AccommodationEdits.consider(id, scheme, considered));
  }

  /** Whether a scheme is worth considering. */
  public boolean considers(Scheme scheme) {
    return accommodation().stream()
        .flatMap(a -> a.schemes().stream())
        .anyMatch(each -> each.scheme() == scheme);
  }

  /** Puts a proposed text into one part; says what is wrong with it, or nothing. */
  public String rewrite(AccommodationPart part, String text) {
    return mistakes.trying(() -> open.edit(AccommodationEdits.rewrite(id, part, text)));
  }

  /** The field of a part. */
  public Kept of(AccommodationPart part) {
    return switch (part) {
      case NEED -> need;
      case EXTENT -> extent;
      case HANDLING -> handling;
      case RESPONSIBLE -> responsible;
      case CAN_DO -> canDo;
    };
  }

  /** What it is about. */
  public Kept need() {
    return need;
  }

  /** How much exactly. */
  public Kept extent() {
    return extent;
  }

  /** Who does what. */
  public Kept responsible() {
    return responsible;
  }

  /** Said positively. */
  public Kept canDo() {
    return canDo;
  }

  /** When it is looked at again. */
  public Kept review() {
    return review;
  }

  /** Identity of the accommodation. */
  public ElementId id() {
    return id;
  }

  void refresh() {
    List.of(need, extent, handling, responsible, canDo, review).forEach(Kept::refresh);
  }
}

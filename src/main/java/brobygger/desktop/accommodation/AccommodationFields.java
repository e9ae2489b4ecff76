package brobygger.desktop.accommodation;

import brobygger.casefile.Accommodation;
import brobygger.casefile.AccommodationBuilder;
import brobygger.casefile.CaseFile;
import brobygger.casefile.ConsideredScheme;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.Scheme;
import brobygger.casefile.Sharing;
import brobygger.casefile.TaskLink;
import brobygger.description.AccommodationPart;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of one accommodation. */
public final class AccommodationFields {
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
    need = text("need", Accommodation::need, AccommodationBuilder::need);
    extent = text("extent", Accommodation::extent, AccommodationBuilder::extent);
    handling = text("handling", Accommodation::handling, AccommodationBuilder::handling);
    responsible =
        text("responsible", Accommodation::responsible, AccommodationBuilder::responsible);
    canDo = text("canDo", Accommodation::canDo, AccommodationBuilder::canDo);
    review =
        Kept.onLeave(
            () -> read(a -> Mistakes.written(a.review())),
            mistakes.date(today, day -> change("accommodation.review", b -> b.review(day))));
  }

  private Kept text(
      String label,
      Function<Accommodation, String> read,
      BiConsumer<AccommodationBuilder, String> write) {
    return Kept.whileTyping(
        () -> read(read),
        mistakes.text(
            typed -> change("accommodation." + label, builder -> write.accept(builder, typed))));
  }

  private String read(Function<Accommodation, String> part) {
    return accommodation().map(part).orElse("");
  }

  private void change(String label, java.util.function.Consumer<AccommodationBuilder> change) {
    open.edit(label, file -> changed(file, change));
  }

  private CaseFile changed(CaseFile file, java.util.function.Consumer<AccommodationBuilder> how) {
    return file.withAccommodations(
        Elements.replace(file.accommodations(), Accommodation::id, id, a -> a.with(how)));
  }

  /** The accommodation as it is kept, while it exists. */
  public Optional<Accommodation> accommodation() {
    return open.file().getValue().accommodations().stream()
        .filter(a -> a.id().equals(id))
        .findFirst();
  }

  /** Marks whether the company is told. */
  public void share(Sharing sharing) {
    change("accommodation.sharing", builder -> builder.sharing(sharing));
  }

  /** Ties it to a task, or unties it. */
  public void touch(ElementId task, boolean touches) {
    change(
        "accommodation.tasks",
        builder -> {
          List<TaskLink> others =
              builder.tasks().stream().filter(link -> !link.task().equals(task)).toList();
          builder.tasks(
              touches ? Elements.add(others, new TaskLink(ElementId.random(), task)) : others);
        });
  }

  /** Whether it touches the task. */
  public boolean touches(ElementId task) {
    return accommodation().stream()
        .flatMap(a -> a.tasks().stream())
        .anyMatch(link -> link.task().equals(task));
  }

  /** Marks a scheme as worth considering, or not. */
  public void consider(Scheme scheme, boolean considered) {
    change(
        "accommodation.schemes",
        builder -> {
          List<ConsideredScheme> others =
              builder.schemes().stream().filter(each -> each.scheme() != scheme).toList();
          builder.schemes(
              considered
                  ? Elements.add(others, new ConsideredScheme(ElementId.random(), scheme))
                  : others);
        });
  }

  /** Whether a scheme is worth considering. */
  public boolean considers(Scheme scheme) {
    return accommodation().stream()
        .flatMap(a -> a.schemes().stream())
        .anyMatch(each -> each.scheme() == scheme);
  }

  /** Puts a proposed text into one part; says what is wrong with it, or nothing. */
  public String rewrite(AccommodationPart part, String text) {
    return mistakes.trying(
        () ->
            open.edit(
                "accommodation.mend",
                file ->
                    file.withAccommodations(
                        Elements.replace(
                            file.accommodations(),
                            Accommodation::id,
                            id,
                            a -> part.put(a, text)))));
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

  /** How it is handled at work. */
  public Kept handling() {
    return handling;
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

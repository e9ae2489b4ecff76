package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.ConsideredScheme;
import brobygger.casefile.accommodation.Scheme;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.accommodation.TaskLink;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.description.AccommodationPart;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What to take into account at work, made concrete and said positively. */
public final class AccommodationEdits {
  /** What it is about. */
  public static final FormField<Accommodation, String> NEED =
      new FormField<>("need", Accommodation::need, Accommodation::withNeed);

  /** How much exactly. */
  public static final FormField<Accommodation, String> EXTENT =
      new FormField<>("extent", Accommodation::extent, Accommodation::withExtent);

  /** How it is handled at work. */
  public static final FormField<Accommodation, String> HANDLING =
      new FormField<>("handling", Accommodation::handling, Accommodation::withHandling);

  /** Who does what. */
  public static final FormField<Accommodation, String> RESPONSIBLE =
      new FormField<>("responsible", Accommodation::responsible, Accommodation::withResponsible);

  /** What the person can do, and when best. */
  public static final FormField<Accommodation, String> CAN_DO =
      new FormField<>("canDo", Accommodation::canDo, Accommodation::withCanDo);

  /** When it is looked at again. */
  public static final OptionalField<Accommodation, LocalDate> REVIEW =
      new OptionalField<>("review", Accommodation::review, Accommodation::withReview);

  /** Whether the company is told. */
  public static final FormField<Accommodation, Sharing> SHARING =
      new FormField<>("sharing", Accommodation::sharing, Accommodation::withSharing);

  private static final Label ADDED = new Label("accommodation.add");
  private static final Label REMOVED = new Label("accommodation.remove");
  private static final Label TASKS = new Label("accommodation.tasks");
  private static final Label SCHEMES = new Label("accommodation.schemes");
  private static final Label MENDED = new Label("accommodation.mend");
  private static final Label FROM_GUIDE = new Label("guide.accommodation");

  private AccommodationEdits() {}

  /** Adds one. */
  public static Edit<CaseFile> add(Accommodation added) {
    return with(ADDED, added);
  }

  /** Makes one of what was answered in the guide. */
  public static Edit<CaseFile> fromGuide(Accommodation made) {
    return with(FROM_GUIDE, made);
  }

  private static Edit<CaseFile> with(Label label, Accommodation added) {
    return Edit.of(
        label, file -> file.withAccommodations(Elements.add(file.accommodations(), added)));
  }

  /** Takes one away. */
  public static Edit<CaseFile> remove(ElementId id) {
    return Edit.of(
        REMOVED,
        file ->
            file.withAccommodations(Elements.remove(file.accommodations(), Accommodation::id, id)));
  }

  /** Sets a field of one. */
  public static <V> Edit<CaseFile> set(ElementId id, FormField<Accommodation, V> field, V value) {
    return of(field.label("accommodation"), id, each -> field.set(each, value));
  }

  /** Sets a field of one, or empties it. */
  public static <V> Edit<CaseFile> set(
      ElementId id, OptionalField<Accommodation, V> field, @Nullable V value) {
    return of(field.label("accommodation"), id, each -> field.set(each, value));
  }

  /** Ties it to a task, or unties it. */
  public static Edit<CaseFile> touch(ElementId id, ElementId task, boolean touches) {
    TaskLink link = new TaskLink(ElementId.random(), task);
    return of(
        TASKS,
        id,
        each -> {
          List<TaskLink> others =
              each.tasks().stream().filter(known -> !known.task().equals(task)).toList();
          return each.withTasks(touches ? Elements.add(others, link) : others);
        });
  }

  /** Marks a scheme as worth considering, or not. */
  public static Edit<CaseFile> consider(ElementId id, Scheme scheme, boolean considered) {
    ConsideredScheme worth = new ConsideredScheme(ElementId.random(), scheme);
    return of(
        SCHEMES,
        id,
        each -> {
          List<ConsideredScheme> others =
              each.schemes().stream().filter(known -> known.scheme() != scheme).toList();
          return each.withSchemes(considered ? Elements.add(others, worth) : others);
        });
  }

  /** Puts a proposed text into one part. */
  public static Edit<CaseFile> rewrite(ElementId id, AccommodationPart part, String text) {
    return of(MENDED, id, each -> part.put(each, text));
  }

  private static Edit<CaseFile> of(Label label, ElementId id, UnaryOperator<Accommodation> change) {
    return Edit.of(
        label,
        file ->
            file.withAccommodations(
                Elements.replace(file.accommodations(), Accommodation::id, id, change)));
  }
}

package brobygger.casefile.accommodation;

import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workplace must take into account, made concrete, and how it is handled (domain, section
 * 9).
 *
 * @param id identity of the element
 * @param need what it is about
 * @param extent how much exactly: kilos, metres, times a week
 * @param handling how it is handled at work
 * @param responsible who does what
 * @param canDo said positively: what the person can do, and when best
 * @param sharing whether the company is told
 * @param review when it is looked at again
 * @param tasks the tasks it touches
 * @param schemes what could be applied for because of it
 */
@RecordBuilder
public record Accommodation(
    ElementId id,
    String need,
    String extent,
    String handling,
    String responsible,
    String canDo,
    Sharing sharing,
    @Nullable LocalDate review,
    List<TaskLink> tasks,
    @AddedLater List<ConsideredScheme> schemes)
    implements AccommodationBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Accommodation {
    need = Check.said("Accommodation.need", need);
    extent = Check.text("Accommodation.extent", extent);
    handling = Check.text("Accommodation.handling", handling);
    responsible = Check.line("Accommodation.responsible", responsible);
    canDo = Check.text("Accommodation.canDo", canDo);
    review = Check.dateOrNull("Accommodation.review", review);
    tasks = Check.unique("Accommodation.tasks", tasks, TaskLink::id);
    schemes = Check.unique("Accommodation.schemes", schemes, ConsideredScheme::id);
  }

  /** An accommodation for which no scheme has been considered yet. */
  public Accommodation(
      ElementId id,
      String need,
      String extent,
      String handling,
      String responsible,
      String canDo,
      Sharing sharing,
      @Nullable LocalDate review,
      List<TaskLink> tasks) {
    this(id, need, extent, handling, responsible, canDo, sharing, review, tasks, List.of());
  }
}

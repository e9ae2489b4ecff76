package brobygger.casefile.accommodation;

import brobygger.casefile.value.ElementId;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * That an accommodation touches a work task.
 *
 * @param id identity of the element
 * @param task identity of the work task
 */
@RecordBuilder
public record TaskLink(ElementId id, ElementId task) implements TaskLinkBuilder.With {}

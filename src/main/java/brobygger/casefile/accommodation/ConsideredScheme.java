package brobygger.casefile.accommodation;

import brobygger.casefile.value.ElementId;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * That a compensating scheme is worth considering for an accommodation.
 *
 * @param id identity of the element
 * @param scheme which
 */
@RecordBuilder
public record ConsideredScheme(ElementId id, Scheme scheme)
    implements ConsideredSchemeBuilder.With {}

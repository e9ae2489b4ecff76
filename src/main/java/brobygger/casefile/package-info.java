/**
 * The citizen's file as immutable records; impossible values cannot be built. Here the file as a
 * whole, and what holds across its parts.
 */
@NullMarked
package brobygger.casefile;

import org.jspecify.annotations.NullMarked;

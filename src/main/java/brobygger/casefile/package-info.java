/** The citizen's file as immutable records; impossible values cannot be built. */
@NullMarked
package brobygger.casefile;

import org.jspecify.annotations.NullMarked;

/** The internship itself: its days, hours, phases and description. */
@NullMarked
package brobygger.casefile.placement;

import org.jspecify.annotations.NullMarked;

/** The staircase, hybrid hours and attendance: what follows from what was seen, with reasons. */
@NullMarked
package brobygger.progression;

import org.jspecify.annotations.NullMarked;

/** The staircase of one task: where it began, what was seen, where it is meant to end. */
@NullMarked
package brobygger.casefile.staircase;

import org.jspecify.annotations.NullMarked;

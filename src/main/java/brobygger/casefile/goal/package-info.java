/** What the citizen wants to reach: job goals, and the small goals on the way. */
@NullMarked
package brobygger.casefile.goal;

import org.jspecify.annotations.NullMarked;

/** Contact cards and rosters as JSON: the one shape in which they are kept and handed over. */
@NullMarked
package brobygger.card;

import org.jspecify.annotations.NullMarked;

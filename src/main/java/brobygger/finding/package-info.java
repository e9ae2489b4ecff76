/** What every finding has in common: what is seen, why it matters, how to go on, where to open. */
@NullMarked
package brobygger.finding;

import org.jspecify.annotations.NullMarked;

/** Notes for the journal, and what was added after they were sealed. */
@NullMarked
package brobygger.casefile.journal;

import org.jspecify.annotations.NullMarked;

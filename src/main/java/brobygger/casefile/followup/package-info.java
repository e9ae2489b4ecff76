/** The visits: what was said by whom, and what was agreed. */
@NullMarked
package brobygger.casefile.followup;

import org.jspecify.annotations.NullMarked;

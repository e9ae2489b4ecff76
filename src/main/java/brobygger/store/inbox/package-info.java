/** What came in and waits for somebody to decide, and what was last sent to whom. */
@NullMarked
package brobygger.store.inbox;

import org.jspecify.annotations.NullMarked;

/** Tests of what waits for a decision. */
@NullMarked
package brobygger.store.inbox;

import org.jspecify.annotations.NullMarked;

/** What lists and the calendar show of each case, written together with the case itself. */
@NullMarked
package brobygger.store.lists;

import org.jspecify.annotations.NullMarked;

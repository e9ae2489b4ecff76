/** What two people changed differently: shown side by side, and settled by a choice. */
@NullMarked
package brobygger.desktop.conflict;

import org.jspecify.annotations.NullMarked;

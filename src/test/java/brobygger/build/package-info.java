/** What keeps the source itself in order: its format and its documents. */
@NullMarked
package brobygger.build;

import org.jspecify.annotations.NullMarked;

/** What the citizen's file accepts and refuses. */
@NullMarked
package brobygger.casefile;

import org.jspecify.annotations.NullMarked;

/** The internship description: seven criteria, precise findings with mends, LIX, finished texts. */
@NullMarked
package brobygger.description;

import org.jspecify.annotations.NullMarked;

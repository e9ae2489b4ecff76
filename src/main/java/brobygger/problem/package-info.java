/** What went wrong, why, and what to do about it, in the user's language. */
@NullMarked
package brobygger.problem;

import org.jspecify.annotations.NullMarked;

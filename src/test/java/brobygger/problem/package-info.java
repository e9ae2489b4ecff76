/** What went wrong, in words: every problem has them, in both languages. */
@NullMarked
package brobygger.problem;

import org.jspecify.annotations.NullMarked;

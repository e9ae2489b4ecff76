/** What is due and why: pure functions of case, content pack and the day they are given. */
@NullMarked
package brobygger.rhythm;

import org.jspecify.annotations.NullMarked;

/** A copy to read, put into words: for whoever opens one, in the window or on the terminal. */
@NullMarked
package brobygger.copy;

import org.jspecify.annotations.NullMarked;

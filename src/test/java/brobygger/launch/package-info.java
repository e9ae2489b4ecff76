/** The launcher script as a process. */
@NullMarked
package brobygger.launch;

import org.jspecify.annotations.NullMarked;

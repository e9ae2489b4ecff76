/** The commands, in-process, on real homes. */
@NullMarked
package brobygger.cli;

import org.jspecify.annotations.NullMarked;

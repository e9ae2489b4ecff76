/** Connects the window's parts and runs it: the half of the assembly that needs JavaFX. */
@NullMarked
package brobygger.desktop.program;

import org.jspecify.annotations.NullMarked;

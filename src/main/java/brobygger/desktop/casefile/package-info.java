/** One open case: its header, its tabs, and the session through which they change it. */
@NullMarked
package brobygger.desktop.casefile;

import org.jspecify.annotations.NullMarked;

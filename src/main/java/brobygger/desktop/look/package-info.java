/** Theme, text size and font: the one place that decides how the window looks. */
@NullMarked
package brobygger.desktop.look;

import org.jspecify.annotations.NullMarked;

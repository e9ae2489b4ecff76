/** How a tab uses its room: beside or below, and a small box on top. */
@NullMarked
package brobygger.desktop.layout;

import org.jspecify.annotations.NullMarked;

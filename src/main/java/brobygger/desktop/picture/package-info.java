/** Pictures of the window as PNG files. */
@NullMarked
package brobygger.desktop.picture;

import org.jspecify.annotations.NullMarked;

/** The window around every screen: navigation, search, saved state and keys. */
@NullMarked
package brobygger.desktop.shell;

import org.jspecify.annotations.NullMarked;

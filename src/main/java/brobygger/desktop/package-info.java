/**
 * The window's ground: what every screen may lean on, and nothing a consultant can see by itself.
 */
@NullMarked
package brobygger.desktop;

import org.jspecify.annotations.NullMarked;

/**
 * The tab Description: seven criteria, the composer, and the text as VITAS and Min Plan show it.
 */
@NullMarked
package brobygger.desktop.description;

import org.jspecify.annotations.NullMarked;

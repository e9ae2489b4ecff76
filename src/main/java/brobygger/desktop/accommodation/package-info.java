/** The tab Accommodations: what the workplace takes into account, made concrete. */
@NullMarked
package brobygger.desktop.accommodation;

import org.jspecify.annotations.NullMarked;

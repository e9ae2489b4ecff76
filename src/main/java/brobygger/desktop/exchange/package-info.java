/** Exchange: cases leave and arrive as bundles, seen before anything is done. */
@NullMarked
package brobygger.desktop.exchange;

import org.jspecify.annotations.NullMarked;

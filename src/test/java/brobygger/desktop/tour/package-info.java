/** Tests of the tour. */
@NullMarked
package brobygger.desktop.tour;

import org.jspecify.annotations.NullMarked;

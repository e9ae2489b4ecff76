/** Creating and editing a stay at a company, from whichever tab it is needed. */
@NullMarked
package brobygger.desktop.placement;

import org.jspecify.annotations.NullMarked;

/** Handing a case over to somebody else, and what it says above a case that is not one's own. */
@NullMarked
package brobygger.desktop.handover;

import org.jspecify.annotations.NullMarked;

/** Who changed what and when, in plain words, and the way back to any earlier state. */
@NullMarked
package brobygger.desktop.history;

import org.jspecify.annotations.NullMarked;

/** What two people set differently, listed until somebody chooses. */
@NullMarked
package brobygger.casefile.conflict;

import org.jspecify.annotations.NullMarked;

/** Tests of settling what two people changed differently. */
@NullMarked
package brobygger.desktop.conflict;

import org.jspecify.annotations.NullMarked;

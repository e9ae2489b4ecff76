/** A backup as one file: packed, named, rotated, and compared with what it says of itself. */
@NullMarked
package brobygger.store.backup;

import org.jspecify.annotations.NullMarked;

/** Tests of backups, taken and restored. */
@NullMarked
package brobygger.store.backup;

import org.jspecify.annotations.NullMarked;

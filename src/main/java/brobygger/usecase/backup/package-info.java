/** Backups kept in time, two homes compared, the recovery key on paper. */
@NullMarked
package brobygger.usecase.backup;

import org.jspecify.annotations.NullMarked;

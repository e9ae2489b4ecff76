/** Backups in the settings, and the reminder when there is none. */
@NullMarked
package brobygger.desktop.backup;

import org.jspecify.annotations.NullMarked;

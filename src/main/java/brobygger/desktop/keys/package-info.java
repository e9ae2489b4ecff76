/** Passphrases and the recovery key, on the opening screen and in the settings. */
@NullMarked
package brobygger.desktop.keys;

import org.jspecify.annotations.NullMarked;

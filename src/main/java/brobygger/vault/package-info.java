/** The keys of a home folder: made, wrapped by a passphrase, unlocked, wiped. */
@NullMarked
package brobygger.vault;

import org.jspecify.annotations.NullMarked;

/** The first thing one sees: who you are, your passphrase, or the sample cases. */
@NullMarked
package brobygger.desktop.open;

import org.jspecify.annotations.NullMarked;

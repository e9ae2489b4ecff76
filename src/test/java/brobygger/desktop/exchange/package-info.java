/** Sending and receiving in a real window, between two real vaults. */
@NullMarked
package brobygger.desktop.exchange;

import org.jspecify.annotations.NullMarked;

/** Question cards at the side of every screen, chosen by what the screen is about. */
@NullMarked
package brobygger.desktop.cards;

import org.jspecify.annotations.NullMarked;

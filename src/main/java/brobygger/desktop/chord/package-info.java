/** Every key the window listens to, in one list: screens ask it, and the help sheet shows it. */
@NullMarked
package brobygger.desktop.chord;

import org.jspecify.annotations.NullMarked;

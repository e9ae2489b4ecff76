/** Fetching a backup into a new folder and seeing what is in it before it is used. */
@NullMarked
package brobygger.desktop.restore;

import org.jspecify.annotations.NullMarked;

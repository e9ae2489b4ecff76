/** What protects an open vault when nobody looks: the lock after idle time, and the clipboard. */
@NullMarked
package brobygger.desktop.lock;

import org.jspecify.annotations.NullMarked;

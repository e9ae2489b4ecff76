/** The staircase tab: real stairs per work function, placed by mouse or keys, with targets. */
@NullMarked
package brobygger.desktop.staircase;

import org.jspecify.annotations.NullMarked;

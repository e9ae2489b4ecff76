/** The program drives its own window through the whole main job and leaves pictures of it. */
@NullMarked
package brobygger.desktop.tour;

import org.jspecify.annotations.NullMarked;

/** The overview tab: the whole case at a glance, and the few things done from there. */
@NullMarked
package brobygger.desktop.overview;

import org.jspecify.annotations.NullMarked;

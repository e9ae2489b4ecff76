/** This week's meetings, what needs the consultant, and the next visit. */
@NullMarked
package brobygger.desktop.today;

import org.jspecify.annotations.NullMarked;

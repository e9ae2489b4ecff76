/** The tab Hours: internship hours and paid hours side by side, phase by phase. */
@NullMarked
package brobygger.desktop.hours;

import org.jspecify.annotations.NullMarked;

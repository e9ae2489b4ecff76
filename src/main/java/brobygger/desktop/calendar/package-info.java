/** Saving planned follow-ups to a calendar file, with what will stand in it said first. */
@NullMarked
package brobygger.desktop.calendar;

import org.jspecify.annotations.NullMarked;

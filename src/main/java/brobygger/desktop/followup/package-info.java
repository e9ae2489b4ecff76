/**
 * The tab Follow-ups: planned meetings, holding one while it happens, and the note that follows.
 */
@NullMarked
package brobygger.desktop.followup;

import org.jspecify.annotations.NullMarked;

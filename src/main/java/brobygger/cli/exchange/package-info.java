/** Commands that carry cases between people: export, import, inbox, conflicts, handover. */
@NullMarked
package brobygger.cli.exchange;

import org.jspecify.annotations.NullMarked;

/** What leaves as paper or as a calendar. */
@NullMarked
package brobygger.usecase.paper;

import org.jspecify.annotations.NullMarked;

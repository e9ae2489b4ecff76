/**
 * What one can do to a case or a company: every change by its name, as a pure function that makes
 * the next state or says why not. Screens, commands and imports pass through here, so that what may
 * not be done is refused alike on every road.
 */
@NullMarked
package brobygger.edit;

import org.jspecify.annotations.NullMarked;

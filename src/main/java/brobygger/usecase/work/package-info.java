/** The day's work: new cases, notes, single fields, findings, what is due. */
@NullMarked
package brobygger.usecase.work;

import org.jspecify.annotations.NullMarked;

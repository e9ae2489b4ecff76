/** Documents to hand over: their content as records, then as text and as tagged PDF. */
@NullMarked
package brobygger.report;

import org.jspecify.annotations.NullMarked;

/** Invented cases and companies that show every phase of an internship, dated around today. */
@NullMarked
package brobygger.samples;

import org.jspecify.annotations.NullMarked;

/** Tests of the JSON shape of cases and companies. */
@NullMarked
package brobygger.document;

import org.jspecify.annotations.NullMarked;

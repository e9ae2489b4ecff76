/**
 * What every part of the file is made of: identities, periods, typed text, and the checks that keep
 * impossible values out.
 */
@NullMarked
package brobygger.casefile.value;

import org.jspecify.annotations.NullMarked;

/** Tests of what is H2's alone, on real files. */
@NullMarked
package brobygger.store.h2;

import org.jspecify.annotations.NullMarked;

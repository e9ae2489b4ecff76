/** H2, and nothing but H2: whoever brings another engine writes a package like this one. */
@NullMarked
package brobygger.store.h2;

import org.jspecify.annotations.NullMarked;

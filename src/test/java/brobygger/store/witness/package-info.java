/** Tests of what a computer remembers beside a home. */
@NullMarked
package brobygger.store.witness;

import org.jspecify.annotations.NullMarked;

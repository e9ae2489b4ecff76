/** Tests of what leaves the vault again. */
@NullMarked
package brobygger.store.erasure;

import org.jspecify.annotations.NullMarked;

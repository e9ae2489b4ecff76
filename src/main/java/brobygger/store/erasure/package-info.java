/** What leaves the vault for good, and the half-typed words that must leave with it. */
@NullMarked
package brobygger.store.erasure;

import org.jspecify.annotations.NullMarked;

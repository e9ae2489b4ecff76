/** Histories that travel between colleagues: taken in, joined, and turned round again. */
@NullMarked
package brobygger.store.exchange;

import org.jspecify.annotations.NullMarked;

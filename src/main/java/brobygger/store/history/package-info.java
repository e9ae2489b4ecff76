/** Every change to a case or a company as a sealed row, with who made it and what proves that. */
@NullMarked
package brobygger.store.history;

import org.jspecify.annotations.NullMarked;

/** Documents as they are kept: their states, revisions, drafts, and the lists read from them. */
@NullMarked
package brobygger.usecase.history;

import org.jspecify.annotations.NullMarked;

/** What this computer remembers beside a home, so that nobody can put an older one in its place. */
@NullMarked
package brobygger.store.witness;

import org.jspecify.annotations.NullMarked;

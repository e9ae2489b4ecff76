/**
 * The one connection to a vault, and the note beside it of how far it was: what was said to be kept
 * is kept.
 */
@NullMarked
package brobygger.store.database;

import org.jspecify.annotations.NullMarked;

/**
 * What a database engine has to know to keep a vault: all that the rest of the store asks of one.
 */
@NullMarked
package brobygger.store.engine;

import org.jspecify.annotations.NullMarked;

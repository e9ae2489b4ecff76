/**
 * Tests of the vault as a whole, on real folders and a real database, and of what every engine must
 * do.
 */
@NullMarked
package brobygger.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the vault on real folders and real H2 files. */
@NullMarked
package brobygger.store;

import org.jspecify.annotations.NullMarked;

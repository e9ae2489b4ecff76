/** Tests of how documents stand in their tables, and of what can be taken back. */
@NullMarked
package brobygger.store.documents;

import org.jspecify.annotations.NullMarked;

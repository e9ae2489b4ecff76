/** Joining what two people changed in the same document: pure functions over JSON trees. */
@NullMarked
package brobygger.merge;

import org.jspecify.annotations.NullMarked;

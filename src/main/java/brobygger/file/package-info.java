/** Files that only their owner can read: the one place that makes any. */
@NullMarked
package brobygger.file;

import org.jspecify.annotations.NullMarked;

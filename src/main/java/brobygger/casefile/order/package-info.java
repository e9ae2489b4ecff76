/** What the municipality asked for, and how it ended. */
@NullMarked
package brobygger.casefile.order;

import org.jspecify.annotations.NullMarked;

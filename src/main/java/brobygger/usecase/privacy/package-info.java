/** What the citizen has a right to: the whole file, who wrote in it, erasure. */
@NullMarked
package brobygger.usecase.privacy;

import org.jspecify.annotations.NullMarked;

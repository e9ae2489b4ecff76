/** Sending, taking in, settling: the errands around a bundle. */
@NullMarked
package brobygger.usecase.exchange;

import org.jspecify.annotations.NullMarked;

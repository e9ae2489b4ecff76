/** Tests of histories that meet: joined, refused, taken back. */
@NullMarked
package brobygger.store.exchange;

import org.jspecify.annotations.NullMarked;

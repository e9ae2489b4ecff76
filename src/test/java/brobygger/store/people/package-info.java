/** Tests of contacts and of one's own keys. */
@NullMarked
package brobygger.store.people;

import org.jspecify.annotations.NullMarked;

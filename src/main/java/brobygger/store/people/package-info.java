/** Colleagues and their keys, and one's own keys, step by step as they came. */
@NullMarked
package brobygger.store.people;

import org.jspecify.annotations.NullMarked;

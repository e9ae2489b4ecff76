/** Who is who: cards, keys, contacts and lists, and what proves them. */
@NullMarked
package brobygger.usecase.people;

import org.jspecify.annotations.NullMarked;

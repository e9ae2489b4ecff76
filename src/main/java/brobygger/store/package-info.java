/** The locked drawer: it connects what is kept in its folders to the one vault a person opens. */
@NullMarked
package brobygger.store;

import org.jspecify.annotations.NullMarked;

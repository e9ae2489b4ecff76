/** The company and its people, and what they answered. */
@NullMarked
package brobygger.casefile.company;

import org.jspecify.annotations.NullMarked;

/** What a value of a case or a company is called by its reader. */
@NullMarked
package brobygger.words;

import org.jspecify.annotations.NullMarked;

@NullMarked
package brobygger.words;

import org.jspecify.annotations.NullMarked;

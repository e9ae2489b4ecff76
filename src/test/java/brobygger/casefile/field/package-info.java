@NullMarked
package brobygger.casefile.field;

import org.jspecify.annotations.NullMarked;

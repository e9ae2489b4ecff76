@NullMarked
package brobygger.merge;

import org.jspecify.annotations.NullMarked;

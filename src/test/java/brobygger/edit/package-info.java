@NullMarked
package brobygger.edit;

import org.jspecify.annotations.NullMarked;

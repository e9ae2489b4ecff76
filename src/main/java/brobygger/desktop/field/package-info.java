/** Fields that keep what is typed at once, and say by the field what is wrong with it. */
@NullMarked
package brobygger.desktop.field;

import org.jspecify.annotations.NullMarked;

/** Commands about cases: list, show, change, notes, what is due. */
@NullMarked
package brobygger.cli.cases;

import org.jspecify.annotations.NullMarked;

/** The command line: parse, call a use case, print. */
@NullMarked
package brobygger.cli;

import org.jspecify.annotations.NullMarked;

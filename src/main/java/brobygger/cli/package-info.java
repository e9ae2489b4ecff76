/** The command line: parse, call a use case, print. Here the program and its tree of commands. */
@NullMarked
package brobygger.cli;

import org.jspecify.annotations.NullMarked;

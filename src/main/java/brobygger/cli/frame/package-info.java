/**
 * What every command shares: options, the terminal, printed JSON, and how a name or a number finds
 * its case or person.
 */
@NullMarked
package brobygger.cli.frame;

import org.jspecify.annotations.NullMarked;

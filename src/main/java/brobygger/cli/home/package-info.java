/** Commands about the home: begin, back up, restore, check, new passphrase or key. */
@NullMarked
package brobygger.cli.home;

import org.jspecify.annotations.NullMarked;

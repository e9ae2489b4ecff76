/** The real window over real vaults. */
@NullMarked
package brobygger.desktop.program;

import org.jspecify.annotations.NullMarked;

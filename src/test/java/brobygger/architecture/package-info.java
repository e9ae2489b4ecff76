/** The arrows between packages, as rules that each reject a deliberately broken fixture. */
@NullMarked
package brobygger.architecture;

import org.jspecify.annotations.NullMarked;

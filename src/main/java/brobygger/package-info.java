/** Brobygger: an offline workbench for Danish job consultants. */
@NullMarked
package brobygger;

import org.jspecify.annotations.NullMarked;

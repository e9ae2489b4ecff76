/**
 * What travels between colleagues: the bundle, its header, its problems, and what waits to be taken
 * in.
 */
@NullMarked
package brobygger.usecase.bundle;

import org.jspecify.annotations.NullMarked;

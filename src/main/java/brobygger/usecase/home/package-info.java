/** The vault and everything in it, how it is opened, and how it can fail. */
@NullMarked
package brobygger.usecase.home;

import org.jspecify.annotations.NullMarked;

/** The companies as the window knows them: list, details, contact persons. */
@NullMarked
package brobygger.desktop.companies;

import org.jspecify.annotations.NullMarked;

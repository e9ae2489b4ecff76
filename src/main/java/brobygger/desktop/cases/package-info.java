/** The list of cases: searching, filtering, sorting, opening, and opening a new one. */
@NullMarked
package brobygger.desktop.cases;

import org.jspecify.annotations.NullMarked;

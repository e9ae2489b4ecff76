/** The people one exchanges cases with: their cards, and how well their keys are known. */
@NullMarked
package brobygger.desktop.contacts;

import org.jspecify.annotations.NullMarked;

/** The journal: what was seen and said, with the assessment apart and last. */
@NullMarked
package brobygger.desktop.notes;

import org.jspecify.annotations.NullMarked;

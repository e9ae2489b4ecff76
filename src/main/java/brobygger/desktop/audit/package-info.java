/** Who has seen and used a case, and everything about a person in one document. */
@NullMarked
package brobygger.desktop.audit;

import org.jspecify.annotations.NullMarked;

/** The citizen: who they are, what they can, who their caseworker is. */
@NullMarked
package brobygger.casefile.citizen;

import org.jspecify.annotations.NullMarked;

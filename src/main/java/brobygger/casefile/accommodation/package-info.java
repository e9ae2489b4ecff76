/** What makes the work possible for this citizen, and the schemes that pay for it. */
@NullMarked
package brobygger.casefile.accommodation;

import org.jspecify.annotations.NullMarked;

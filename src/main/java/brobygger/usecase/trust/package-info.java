/** Keys and confirmations: who owns a case, who wrote, who signs a list. */
@NullMarked
package brobygger.usecase.trust;

import org.jspecify.annotations.NullMarked;

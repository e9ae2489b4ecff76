/** Cases and companies in an encrypted database, every change kept as a revision. */
@NullMarked
package brobygger.store;

import org.jspecify.annotations.NullMarked;

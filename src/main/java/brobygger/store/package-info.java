/** Cases and companies in an encrypted H2 file, every change kept as a revision. */
@NullMarked
package brobygger.store;

import org.jspecify.annotations.NullMarked;

/** Cases and companies as they are today, how they are changed, and what can be taken back. */
@NullMarked
package brobygger.store.documents;

import org.jspecify.annotations.NullMarked;

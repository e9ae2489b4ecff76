/** Tests of cases and companies as they are kept, edited and taken back. */
@NullMarked
package brobygger.store.documents;

import org.jspecify.annotations.NullMarked;

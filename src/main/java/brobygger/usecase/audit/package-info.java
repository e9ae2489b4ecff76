/** Who did what with personal data, noted before it leaves. */
@NullMarked
package brobygger.usecase.audit;

import org.jspecify.annotations.NullMarked;

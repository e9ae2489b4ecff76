/** The JSON shape of a case and of a company, read strictly and written in one fixed form. */
@NullMarked
package brobygger.document;

import org.jspecify.annotations.NullMarked;

/** Tests of the documents to hand over. */
@NullMarked
package brobygger.report;

import org.jspecify.annotations.NullMarked;

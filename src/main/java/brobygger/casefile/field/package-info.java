/**
 * What is decided about each field of a case and a company: how it is joined, where it leaves, who
 * may set it, whom it is about and what it points at (decision 91). The decisions stand in {@code
 * case.txt} and {@code company.txt}; everything else reads them here.
 */
@NullMarked
package brobygger.casefile.field;

import org.jspecify.annotations.NullMarked;

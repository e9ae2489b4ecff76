/** What a user of the workbench can do; here only the words that all its folders share. */
@NullMarked
package brobygger.usecase;

import org.jspecify.annotations.NullMarked;

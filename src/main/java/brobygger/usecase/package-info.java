/** What a user of the workbench can do, and the collections and outcomes it is done with. */
@NullMarked
package brobygger.usecase;

import org.jspecify.annotations.NullMarked;

/** Case bundles: one JSON file with a published schema, read strictly and written verified. */
@NullMarked
package brobygger.bundle;

import org.jspecify.annotations.NullMarked;

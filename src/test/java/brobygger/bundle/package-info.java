/** Bundles with real files, hostile and golden ones. */
@NullMarked
package brobygger.bundle;

import org.jspecify.annotations.NullMarked;

/** Commands the citizen has a right to: access to the file, who did what, erasure. */
@NullMarked
package brobygger.cli.privacy;

import org.jspecify.annotations.NullMarked;

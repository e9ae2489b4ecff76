/**
 * The content pack: guide points, steps, checklist, question cards, words and rhythm rules as data
 * that a team can replace.
 */
@NullMarked
package brobygger.guide;

import org.jspecify.annotations.NullMarked;

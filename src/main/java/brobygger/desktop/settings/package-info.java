/** Theme, language, text size and profile, kept in a file of their own. */
@NullMarked
package brobygger.desktop.settings;

import org.jspecify.annotations.NullMarked;

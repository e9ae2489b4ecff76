/**
 * Every word the program says, in Danish and English, with dates, hours and numbers worded alike.
 */
@NullMarked
package brobygger.texts;

import org.jspecify.annotations.NullMarked;

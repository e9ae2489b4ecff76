@NullMarked
package brobygger.desktop.contacts;

import org.jspecify.annotations.NullMarked;

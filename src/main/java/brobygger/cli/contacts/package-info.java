/** Commands about people: contacts, keys, lists, one's own profile. */
@NullMarked
package brobygger.cli.contacts;

import org.jspecify.annotations.NullMarked;

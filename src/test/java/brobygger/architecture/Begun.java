package brobygger.architecture;

import java.util.Set;

/**
 * A place where a class begins to follow something.
 *
 * @param line the line of the source
 * @param call what is called, such as {@code subscribe}
 * @param whose the classes through whose methods one came to what is followed; empty when the class
 *     made it itself, or only nodes are between
 * @param known whether it can be read whose it is
 * @param ended whether the class keeps what ends it, or ends it itself
 */
record Begun(int line, String call, Set<String> whose, boolean known, boolean ended) {}

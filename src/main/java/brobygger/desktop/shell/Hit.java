package brobygger.desktop.shell;

/**
 * One thing the search found.
 *
 * @param kind what it is
 * @param title the line to read
 * @param detail where it is from, or the key that does the same; may be empty
 * @param go what choosing it does
 */
record Hit(Kind kind, String title, String detail, Runnable go) {
  /** What can be found; the order in the list. */
  enum Kind {
    CASE,
    COMPANY,
    COMMAND,
    NOTE
  }
}

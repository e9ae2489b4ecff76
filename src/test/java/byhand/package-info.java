/**
 * A second writer of bundles, made from {@code src/docs/bundle-format.md} alone. It shares no class
 * with the program and uses no library: what it had to know and the document did not say, the
 * document says now.
 */
package byhand;

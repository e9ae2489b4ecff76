package brobygger.usecase.history;

import brobygger.usecase.people.Fingerprint;

/** How sure it is who made a change. */
public sealed interface Authorship {
  /** Nobody's signature says so: it is from before there were any, or somebody left it out. */
  record Unproved() implements Authorship {}

  /** One's own key signed it. */
  record Own(Fingerprint key) implements Authorship {}

  /**
   * A key signed it that this home knows.
   *
   * @param name what it is known by here
   * @param named whether the change was written under that very name
   */
  record Known(Fingerprint key, String name, boolean named) implements Authorship {}

  /** A key signed it for which nobody here vouches. */
  record Stranger(Fingerprint key) implements Authorship {}
}

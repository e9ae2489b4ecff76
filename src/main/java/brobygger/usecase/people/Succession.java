package brobygger.usecase.people;

import java.util.Optional;

/**
 * How a key of a contact stands to the others of the same person.
 *
 * @param offers the number whose confirmation the key may take over, once a person says yes: that
 *     key is confirmed here, and signed the card as well
 * @param replaces the number whose place it took
 * @param replacedBy the number that took its place; it opens and proves what is old, and is used
 *     for nothing new
 * @param bySignature whether it is confirmed for no other reason than that the earlier key signed
 *     it: nobody has compared its number yet
 */
public record Succession(
    Optional<Fingerprint> offers,
    Optional<Fingerprint> replaces,
    Optional<Fingerprint> replacedBy,
    boolean bySignature) {
  /** Of a key that stands alone. */
  public static final Succession NONE =
      new Succession(Optional.empty(), Optional.empty(), Optional.empty(), false);
}

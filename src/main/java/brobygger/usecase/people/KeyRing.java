package brobygger.usecase.people;

import java.util.List;
import java.util.Optional;

/**
 * All keys the person of a home has had. What was sealed for an earlier key still opens, and what
 * one signed with it is still one's own; only the present one signs anything new.
 *
 * @param keys the present ones first, then the others, the latest first
 */
public record KeyRing(List<OwnKeys> keys) {
  /** Refuses, with an argument exception, a ring without exactly one that is in use. */
  public KeyRing {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.stream().filter(each -> each.until().isEmpty()).count() != 1) {
      throw new IllegalArgumentException("KeyRing: NOT_ONE_IN_USE");
    }
    if (keys.getFirst().until().isPresent()) {
      throw new IllegalArgumentException("KeyRing: ORDER");
    }
  }

  /** Of somebody who has had no other keys. */
  public static KeyRing of(Identity only) {
    return new KeyRing(List.of(new OwnKeys(only, only.card().issued(), Optional.empty())));
  }

  /** The keys that are in use. */
  public Identity present() {
    return keys.getFirst().identity();
  }

  /** Those that were in use before, the latest first. */
  public List<OwnKeys> earlier() {
    return keys.subList(1, keys.size());
  }

  /** Whether a number is one's own, now or earlier. */
  public boolean isOwn(Fingerprint number) {
    return find(number).isPresent();
  }

  /** One's own keys of that number. */
  public Optional<OwnKeys> find(Fingerprint number) {
    return keys.stream().filter(each -> each.fingerprint().equals(number)).findFirst();
  }
}

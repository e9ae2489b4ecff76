package brobygger.store.people;

import brobygger.usecase.people.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which keys of a contact took the place of which: what cards say of it, and what a person did. */
final class KeySuccessions {
  /** Earlier numbers that have signed a card as well, proved when it was read. */
  private final Map<Fingerprint, List<Fingerprint>> said = new HashMap<>();

  private final Map<Fingerprint, Fingerprint> replacedBy = new HashMap<>();

  /** What is confirmed for no other reason than that an earlier key is. */
  private final Map<Fingerprint, Fingerprint> restsOn = new HashMap<>();

  void said(Fingerprint next, List<Fingerprint> previous) {
    if (!previous.isEmpty()) {
      said.put(next, List.copyOf(previous));
    }
  }

  boolean hasSaid(Fingerprint next) {
    return said.containsKey(next);
  }

  /** A person said yes: the number is as good as the earlier one. */
  void tookOver(Fingerprint earlier, Fingerprint next) {
    replacedBy.put(earlier, next);
    restsOn.put(next, earlier);
  }

  /** A person compared the new number; the earlier one is to be used no more. */
  void replaced(Fingerprint earlier, Fingerprint next) {
    replacedBy.put(earlier, next);
  }

  /** Compared in person: it rests on nothing else any more. */
  void confirmed(Fingerprint number) {
    restsOn.remove(number);
  }

  boolean restsOnAnother(Fingerprint number) {
    return restsOn.containsKey(number);
  }

  /** Whether none of the keys a confirmation rests on is revoked. */
  boolean holds(Fingerprint number, Predicate<Fingerprint> revoked) {
    Set<Fingerprint> seen = new HashSet<>();
    @Nullable Fingerprint at = restsOn.get(number);
    while (at != null && seen.add(at)) {
      if (revoked.test(at)) {
        return false;
      }
      at = restsOn.get(at);
    }
    return at == null;
  }

  /**
   * The number whose place another may take: it is confirmed, nothing has taken its place yet, and
   * none of the keys that have signed is revoked.
   */
  Optional<Fingerprint> offers(
      Fingerprint next, Predicate<Fingerprint> confirmed, Predicate<Fingerprint> revoked) {
    List<Fingerprint> previous = said.getOrDefault(next, List.of());
    return previous.stream().anyMatch(revoked)
        ? Optional.empty()
        : previous.stream()
            .filter(confirmed)
            .filter(each -> !replacedBy.containsKey(each))
            .findFirst();
  }

  /**
   * The numbers that keys which count have signed the place of, each with the one it has now.
   *
   * @param counts whether a number counts, so that its word on the others does
   * @param stands numbers that stand by themselves, whatever was signed
   */
  Map<Fingerprint, Fingerprint> earlier(
      Predicate<Fingerprint> counts, Predicate<Fingerprint> stands) {
    Map<Fingerprint, Fingerprint> earlier = new HashMap<>();
    said.forEach(
        (next, previous) -> {
          if (counts.test(next)) {
            previous.stream()
                .filter(each -> !stands.test(each))
                .forEach(each -> earlier.put(each, next));
          }
        });
    return earlier;
  }

  Optional<Fingerprint> replacedBy(Fingerprint number) {
    return Optional.ofNullable(replacedBy.get(number));
  }

  /** The number whose place it took. */
  Optional<Fingerprint> replaces(Fingerprint number) {
    return replacedBy.entrySet().stream()
        .filter(each -> each.getValue().equals(number))
        .map(Map.Entry::getKey)
        .sorted(java.util.Comparator.comparing(Fingerprint::digits))
        .findFirst();
  }

  /** Whether the second is the first, or took its place, over however many in between. */
  boolean leadsTo(Fingerprint earlier, Fingerprint next) {
    Set<Fingerprint> seen = new HashSet<>();
    @Nullable Fingerprint at = earlier;
    while (at != null && seen.add(at)) {
      if (at.equals(next)) {
        return true;
      }
      at = replacedBy.get(at);
    }
    return false;
  }
}

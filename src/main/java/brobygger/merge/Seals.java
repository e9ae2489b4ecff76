package brobygger.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sealed on either side of a join. A value that was written over a sealed one never takes
 * its place: what was sealed stands, and the other is listed beside it (decision 57).
 */
final class Seals {
  private final Side one;
  private final Side other;
  private final Set<String> places = new HashSet<>();
  private final Set<String> standing = new TreeSet<>();

  Seals(Side one, Side other) {
    this.one = one;
    this.other = other;
    places.addAll(one.seal().places());
    places.addAll(other.seal().places());
  }

  /** What stands at a sealed place where one side wrote over it. */
  record Stands(@Nullable JsonNode sealed, @Nullable JsonNode written) {}

  /** What stands, when exactly one side has what was sealed. */
  Optional<Stands> stands(String place, @Nullable JsonNode here, @Nullable JsonNode there) {
    if (!places.contains(place)) {
      return Optional.empty();
    }
    boolean brokenHere = one.seal().broken().at(place, here);
    boolean brokenThere = other.seal().broken().at(place, there);
    if (brokenHere == brokenThere) {
      return Optional.empty();
    }
    standing.add(place);
    return Optional.of(brokenHere ? new Stands(there, here) : new Stands(here, there));
  }

  /** Places at which what was sealed stands against something written later. */
  Set<String> standing() {
    return standing;
  }

  /** Whether an element is sealed, or something in it. */
  boolean holds(String place) {
    return places.stream().anyMatch(each -> (each + "/").startsWith(place + "/"));
  }

  /** Whether either side wrote over what was sealed, or took it away. */
  boolean areBroken(@Nullable ObjectNode before) {
    return places.stream()
        .anyMatch(
            place -> {
              JsonNode here = Places.find(one.document(), place).orElse(null);
              JsonNode there = Places.find(other.document(), place).orElse(null);
              if (here == null || there == null) {
                return before != null && here != there && Places.find(before, place).isPresent();
              }
              return !Difference.same(here, there)
                  && one.seal().broken().at(place, here) != other.seal().broken().at(place, there);
            });
  }
}

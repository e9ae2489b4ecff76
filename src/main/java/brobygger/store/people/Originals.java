package brobygger.store.people;

import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.SignedCard;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cards as their owners signed them; of each key the newest for everything it says of itself. */
final class Originals {
  private final Map<Fingerprint, Map<Profile, SignedCard>> all = new HashMap<>();

  void keep(SignedCard original) {
    ContactCard card = original.card();
    all.computeIfAbsent(original.fingerprint(), key -> new HashMap<>())
        .merge(
            card.profile(),
            original,
            (old, next) -> next.card().issued().isAfter(old.card().issued()) ? next : old);
  }

  Optional<SignedCard> find(Fingerprint number, Profile profile) {
    return Optional.ofNullable(all.getOrDefault(number, Map.of()).get(profile));
  }
}

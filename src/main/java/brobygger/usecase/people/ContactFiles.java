package brobygger.usecase.people;

import java.nio.file.Path;
import java.util.List;

/** Contact cards and rosters as files: JSON, signed by the one they are from. */
public interface ContactFiles {
  /** What a file holds, its signature verified. */
  sealed interface ReadContactOutcome {
    /** A card, signed by its own key. */
    record Card(SignedCard signed) implements ReadContactOutcome {
      /** What it says. */
      public ContactCard card() {
        return signed.card();
      }

      /** The numbers of earlier keys that have signed it too, the latest first. */
      public List<Fingerprint> previous() {
        return signed.previous();
      }
    }

    /** A roster, signed by its signer; each of its cards checked by itself. */
    record People(Roster roster) implements ReadContactOutcome {}

    /** Neither. */
    record Refused(ContactFileProblem problem) implements ReadContactOutcome {}
  }

  /** Why a file was not read or written. The names are stable: texts refer to them. */
  enum ContactFileProblem {
    /** There is no such file. */
    NO_SUCH_FILE,
    /** It cannot be read, or is far too large. */
    NOT_READABLE,
    /** It is something else. */
    OTHER_FILE,
    /** It was changed or damaged since it was signed. */
    CHANGED,
    /** A newer Brobygger wrote it. */
    NEWER,
    /** It is a list of more people than a list can have. */
    TOO_LARGE,
    /** There is something of that name, and it is not overwritten. */
    NAME_TAKEN,
    /** The folder is not there, or cannot be written to. */
    NOT_WRITABLE
  }

  /** Reads a card or a roster. */
  ReadContactOutcome read(Path file);

  /**
   * Writes one's own card as a new file, signed by the present keys and by those there were before;
   * the result says what was read back.
   */
  ReadContactOutcome writeCard(KeyRing mine, Path file);

  /** One's own card, signed by the present keys and by those there were before. */
  SignedCard sign(KeyRing mine);

  /**
   * Signs a roster, which names oneself as its signer, and writes it as a new file.
   *
   * @throws IllegalArgumentException when its cards were not signed by their owners
   */
  ReadContactOutcome writeRoster(Roster roster, Identity identity, Path file);
}

package brobygger.usecase.home;

/** What came of reading a recovery key that somebody wrote. Nothing but the signs is looked at. */
public sealed interface RecoveryKeyReading {
  /** It is a key; whose is not known yet. Whoever gets it closes it. */
  record Read(RecoveryKey key) implements RecoveryKeyReading {}

  /**
   * There are too few or too many signs.
   *
   * @param found letters and digits that were written
   * @param expected letters and digits of a key
   */
  record WrongLength(int found, int expected) implements RecoveryKeyReading {}

  /**
   * No key has such a sign.
   *
   * @param group where it stands, from 1
   */
  record UnknownSign(int group, char sign) implements RecoveryKeyReading {}

  /**
   * The check sign of a group does not fit: something in it is miswritten, or it is in another's
   * place.
   *
   * @param group which, from 1
   */
  record WrongGroup(int group) implements RecoveryKeyReading {}
}

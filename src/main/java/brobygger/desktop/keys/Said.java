package brobygger.desktop.keys;

import brobygger.texts.Texts;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKeyReading;

/** Something the user is told, in whatever language the window has. */
@FunctionalInterface
public interface Said {
  /** Nothing. */
  Said NOTHING = texts -> "";

  /** The words; empty for nothing. */
  String in(Texts texts);

  /** The text of a key. */
  static Said of(String key) {
    return texts -> texts.of(key);
  }

  /** Why a change of keys was refused. */
  static Said of(KeyChangeOutcome outcome) {
    return switch (outcome) {
      case KeyChangeOutcome.Changed changed -> NOTHING;
      case KeyChangeOutcome.TooShort tooShort -> of("open.message.TOO_SHORT");
      case KeyChangeOutcome.WrongRecoveryKey wrong -> of("recovery.problem.other");
      case KeyChangeOutcome.NoRecoveryKey none -> of("recovery.problem.none");
      case KeyChangeOutcome.Refused(OpenVaultOutcome why) -> of(why);
    };
  }

  /** Why a vault did not open. */
  static Said of(OpenVaultOutcome outcome) {
    return switch (outcome) {
      case OpenVaultOutcome.Opened opened -> NOTHING;
      case OpenVaultOutcome.WrongPassphrase wrong -> of("open.message.WRONG");
      case OpenVaultOutcome.InUse use -> of("open.message.IN_USE");
      case OpenVaultOutcome.NotAVault not -> of("open.message.FAILED");
      case OpenVaultOutcome.Damaged damaged -> of("open.message.DAMAGED");
      case OpenVaultOutcome.EarlierKey earlier -> of("store.open.earlierkey");
      case OpenVaultOutcome.NotWritable not -> of("open.message.NOT_WRITABLE");
      case OpenVaultOutcome.NewerVersion newer -> of("open.message.NEWER");
      case OpenVaultOutcome.NoSpace space -> of("open.message.NO_SPACE");
    };
  }

  /** What is wrong with a recovery key as it was typed. */
  static Said of(RecoveryKeyReading reading) {
    return switch (reading) {
      case RecoveryKeyReading.Read read -> NOTHING;
      case RecoveryKeyReading.WrongLength(int found, int expected) ->
          texts -> texts.of("recovery.problem.length", found, expected);
      case RecoveryKeyReading.UnknownSign(int group, char sign) ->
          texts -> texts.of("recovery.problem.sign", group, sign);
      case RecoveryKeyReading.WrongGroup(int group) ->
          texts -> texts.of("recovery.problem.group", group);
    };
  }
}

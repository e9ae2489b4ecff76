package brobygger.usecase.home;

/** What came of opening a vault. Whatever it is, nothing on disk was lost or replaced. */
public sealed interface OpenVaultOutcome {
  /** Open. */
  record Opened(Vault vault) implements OpenVaultOutcome {}

  /** No slot opens with that passphrase. */
  record WrongPassphrase() implements OpenVaultOutcome {}

  /** Another window or command has it open. */
  record InUse() implements OpenVaultOutcome {}

  /** The folder holds no vault. */
  record NotAVault() implements OpenVaultOutcome {}

  /**
   * A file of the vault is not what was written; it is left as it is.
   *
   * @param file name of the file in the home folder
   * @param reason for support, not for the user
   */
  record Damaged(String file, String reason) implements OpenVaultOutcome {
    /** What the reason of a file begins with that holds more than we put into it. */
    public static final String FOREIGN = "foreign ";

    /** What a user can be told of it. */
    public enum Kind {
      /** The file with the wrapped key. */
      KEY,
      /** The note of what was kept last. */
      ANCHOR,
      /** The file with the cases is not there. */
      MISSING,
      /** The file with the cases lacks what was kept last. */
      OLDER,
      /** The file with the cases holds something that this program did not put there. */
      FOREIGN,
      /** The file with the cases is broken. */
      OTHER
    }

    /** What a user can be told of it. */
    public Kind kind() {
      return switch (file) {
        case "vault.json" -> Kind.KEY;
        case "cases.anchor" -> Kind.ANCHOR;
        default ->
            reason.startsWith(FOREIGN)
                ? Kind.FOREIGN
                : reason.equals("missing")
                    ? Kind.MISSING
                    : reason.startsWith("commit") || reason.startsWith("shorter")
                        ? Kind.OLDER
                        : Kind.OTHER;
      };
    }
  }

  /**
   * The key file is an earlier one than was seen here: with it, a passphrase that was given up
   * would open today's cases.
   *
   * @param opens whether its keys open what is in the folder, so that somebody who has nothing else
   *     could go on with it
   */
  record EarlierKey(boolean opens) implements OpenVaultOutcome {}

  /** The folder cannot be written to. */
  record NotWritable(String reason) implements OpenVaultOutcome {}

  /** A newer Brobygger made it. */
  record NewerVersion() implements OpenVaultOutcome {}

  /** The disk is full. */
  record NoSpace() implements OpenVaultOutcome {}
}

package brobygger.usecase.home;

import java.nio.file.Path;

/** What came of putting a restored vault in a damaged one's place. Nothing is ever removed. */
public sealed interface AdoptOutcome {
  /**
   * Done; the damaged folder lies beside it as it was.
   *
   * @param aside where
   */
  record Adopted(Path aside) implements AdoptOutcome {}

  /** There is no vault in the restored folder, or it does not lie beside the home. */
  record NotAVault() implements AdoptOutcome {}

  /** Another window or command has one of the folders open. */
  record InUse() implements AdoptOutcome {}

  /** A folder cannot be moved; both are where they were. */
  record NotWritable(String reason) implements AdoptOutcome {}
}

package brobygger.usecase.bundle;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.people.ContactCard;
import java.util.List;
import java.util.UUID;

/**
 * Cases that came in a bundle and wait until somebody decides, and bundles that wait until one
 * knows who signed them. They are sealed like cases and are no part of them. Throws {@link
 * StoreProblemException} like {@link KeptDocuments}.
 */
public interface Inbox {
  /**
   * A case that is to wait.
   *
   * @param caseFile which case
   * @param name the citizen's name, empty when it cannot be read
   * @param header of the bundle it came in
   * @param bundle a bundle of this case alone, with the companies it refers to, as {@link
   *     BundleFiles#text} gives it
   */
  record Parking(CaseFileId caseFile, String name, BundleHeader header, String bundle) {}

  /** What waits, in the order it came. */
  List<ParkedCase> waiting();

  /**
   * What an item holds, as {@link BundleFiles#readText} takes it.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when it does not wait here
   */
  String bundle(UUID item);

  /** The sealed bundles that wait until one knows who signed them, in the order they came. */
  List<HeldBundle> held();

  /**
   * Keeps a sealed bundle as it came. The very same file is kept once.
   *
   * @param signer who signed it, as it says
   * @param cases how many cases are in it, as its outside says
   */
  HeldBundle hold(ContactCard signer, int cases, byte[] file);

  /**
   * The sealed bundle as it came.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when it does not wait here
   */
  byte[] file(UUID item);

  /**
   * Throws an item away for good, be it a case or a sealed bundle.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when it does not wait here
   */
  void discard(UUID item);
}

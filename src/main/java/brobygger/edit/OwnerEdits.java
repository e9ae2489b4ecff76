package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import java.util.Optional;

/**
 * Whose a case is. Each edit names the owner it was decided about: when the case is somebody else's
 * by then, it is not given away a second time.
 */
public final class OwnerEdits {
  /** Label of giving a case to somebody else. */
  public static final Label HANDED_OVER = new Label("exchange.handover");

  /** Label of taking a case back that nobody was sent. */
  public static final Label TAKEN_BACK = new Label("exchange.takeback");

  /** Label of an owner with another name or workplace. */
  public static final Label RENAMED = new Label("profile.change");

  /** Label of an owner with other keys. */
  public static final Label NEW_KEYS = new Label("keys.renew");

  private OwnerEdits() {}

  /** Gives the case to somebody else; refused when it is not its giver's any more. */
  public static Edit<CaseFile> handOver(Owner from, Owner to) {
    return passed(HANDED_OVER, from, to);
  }

  /** Takes the case back; refused when it has gone on. */
  public static Edit<CaseFile> takeBack(Owner from, Owner to) {
    return passed(TAKEN_BACK, from, to);
  }

  private static Edit<CaseFile> passed(Label label, Owner from, Owner to) {
    return Edit.guarded(
        label,
        file ->
            file.owner().equals(from)
                ? Optional.empty()
                : Optional.of(new EditProblem.NotYours(file.owner())),
        file -> file.withOwner(to));
  }

  /** The owner has another name or workplace; nothing happens to what is somebody else's by now. */
  public static Edit<CaseFile> rename(Owner from, Owner to) {
    return Edit.of(RENAMED, file -> file.owner().equals(from) ? file.withOwner(to) : file);
  }

  /** The owner has other keys. */
  public static Edit<CaseFile> newKeys(Owner from, Owner to) {
    return Edit.of(NEW_KEYS, file -> file.owner().equals(from) ? file.withOwner(to) : file);
  }
}

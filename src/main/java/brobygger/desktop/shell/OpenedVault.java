package brobygger.desktop.shell;

import java.util.UUID;

/**
 * A vault that is open in the window, until it is locked.
 *
 * @param workbench what belongs to it
 * @param model where the user is in it
 * @param parts its screens and tabs
 */
record OpenedVault(Workbench workbench, ShellViewModel model, ShellParts parts) {
  /** Where the user was when a vault was locked. */
  record Left(UUID vault, ShellViewModel.Standing standing) {}

  /** Reads what the screens start from. */
  void load(Runnable whenLoaded) {
    workbench
        .companies()
        .load(() -> workbench.cases().load(() -> workbench.typing().load(whenLoaded)));
  }

  /** Where the user is now. */
  Left left() {
    return new Left(workbench.vault().device(), model.standing());
  }

  /** Goes back to where the user was, if it was in this vault. */
  void resume(Left before) {
    if (before.vault().equals(workbench.vault().device())) {
      model.resume(before.standing());
    }
  }

  /** Closes the vault in the background, and calls back on the screen's thread. */
  void close(Runnable whenClosed) {
    workbench
        .work()
        .of(
            running -> {
              workbench.vault().close();
              return true;
            })
        .onDone(closed -> whenClosed.run())
        .start();
  }

  /** The same when the screen's thread no longer answers: calls back from another. */
  void abandon(Runnable whenClosed) {
    workbench
        .work()
        .of(
            running -> {
              workbench.vault().close();
              whenClosed.run();
              return true;
            })
        .start();
  }

  /** Whether its content is not for everyone to see. */
  boolean isPrivate() {
    return !workbench.sample();
  }
}

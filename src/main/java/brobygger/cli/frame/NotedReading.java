package brobygger.cli.frame;

import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;

/** Notes that something was read, where there is room to note it. */
final class NotedReading {
  private NotedReading() {}

  /**
   * Looking at one's own cases needs no room on the disk: what cannot be noted for want of it is
   * said. What leaves the home is another matter, and is refused.
   */
  static void note(CommandContext context, Runnable noting) {
    try {
      noting.run();
    } catch (StoreProblemException e) {
      if (!(e.problem() instanceof StoreProblem.NoSpace)) {
        throw e;
      }
      context.warn("cli.unnoted");
    }
  }
}

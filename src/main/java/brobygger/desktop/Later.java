package brobygger.desktop;

import java.time.Duration;

/** Does something on the screen's thread after a while. A test decides itself when that is. */
@FunctionalInterface
public interface Later {
  /** Plans the action; the result cancels it. */
  Runnable after(Duration delay, Runnable action);
}

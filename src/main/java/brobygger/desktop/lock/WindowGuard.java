package brobygger.desktop.lock;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Watches a window: every key and pointer movement, and once a second the clock. */
@Lives(Lifetime.PROGRAM)
public final class WindowGuard {
  private final CopiedText copied;
  private final Timeline seconds;

  /** Begins to watch. On the JavaFX thread. */
  public WindowGuard(Scene scene, IdleWatch idle, CopiedText copied) {
    this(scene, idle, copied, () -> {});
  }

  /**
   * The same.
   *
   * @param also what else is looked at once a second
   */
  public WindowGuard(Scene scene, IdleWatch idle, CopiedText copied, Runnable also) {
    this.copied = copied;
    scene.addEventFilter(
        InputEvent.ANY,
        event -> {
          if (idle.touched()) {
            event.consume();
          }
        });
    seconds =
        new Timeline(
            new KeyFrame(
                Duration.seconds(1),
                event -> {
                  idle.check();
                  copied.check();
                  also.run();
                }));
    seconds.setCycleCount(Animation.INDEFINITE);
    seconds.play();
  }

  /** Ends watching; the window is gone, and what it copied with it. */
  public void stop() {
    seconds.stop();
    copied.clear();
  }
}

package brobygger.desktop;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/**
 * TestFX's robot without its waiting after each key: it sleeps a tenth of a second for a chord,
 * whatever happens. Whoever presses lets the window settle afterwards.
 */
public final class Hands extends FxRobot {
  @Override
  public FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key).release(key);
    }
    return this;
  }
}

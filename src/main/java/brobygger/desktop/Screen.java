package brobygger.desktop;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** One screen of the navigation rail. Its name on the rail is the text {@code shell.screen.KEY}. */
@Lives(Lifetime.PERSON)
public interface Screen {
  /** Stable key, such as {@code "cases"}. */
  String key();

  /** Builds the screen; called again after a change of language. */
  Node build(Desk desk);

  /** The number beside the name on the rail; zero shows nothing. */
  default ObservableIntegerValue count() {
    return new SimpleIntegerProperty(0);
  }

  /** The user came to the screen: look for what is new. */
  default void shown() {}
}

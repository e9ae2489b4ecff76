package brobygger.desktop;

import brobygger.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads form screens: FXML with its words, bound by the controller handed in. */
public final class Forms {
  private final Texts texts;

  /** Forms in the given language. */
  public Forms(Texts texts) {
    this.texts = texts;
  }

  /**
   * Loads {@code NAME.fxml} that lies beside the controller's class.
   *
   * @throws UncheckedIOException when the form is broken: a mistake in the program
   */
  public Parent load(String name, Object controller) {
    URL url = controller.getClass().getResource(name + ".fxml");
    FXMLLoader loader = new FXMLLoader(Objects.requireNonNull(url, name), texts.bundle());
    loader.setControllerFactory(type -> controller);
    try {
      Parent form = loader.load();
      Uncached.within(form);
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package brobygger.desktop.field;

import brobygger.desktop.Later;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A masked value with an eye beside it. The eye shows the value for half a minute, or until it is
 * pressed again or the field is no longer on the screen: the tab is left, the window locked.
 */
public final class MaskedInput extends HBox {
  /** How long the value is shown when nobody hides it. */
  public static final Duration SHOWN_FOR = Duration.ofSeconds(30);

  private final TextField input = new TextField();
  private final Button eye = new Button();
  private final FontIcon icon = new FontIcon(Feather.EYE);
  private final Masked masked;
  private final Later later;
  private Runnable cancel = () -> {};

  /**
   * @param show the eye's name while the value is masked
   * @param hide its name while the value is shown
   */
  public MaskedInput(Masked masked, String show, String hide, Later later) {
    super(4);
    this.masked = masked;
    this.later = later;
    HBox.setHgrow(input, Priority.ALWAYS);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    eye.setGraphic(icon);
    eye.getStyleClass().addAll("quiet", "pick-date");
    eye.setOnAction(event -> turn());
    input.setOnAction(event -> masked.kept().leave());
    input.focusedProperty().addListener((property, before, focused) -> select(focused));
    masked.shownProperty().subscribe(shown -> name(shown ? hide : show, shown));
    sceneProperty().addListener((property, before, scene) -> hide());
    getChildren().addAll(input, eye);
  }

  /** Waits on the screen's own clock. */
  public static Runnable onScreen(Duration delay, Runnable action) {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
    pause.setOnFinished(event -> action.run());
    pause.play();
    return pause::stop;
  }

  TextField input() {
    return input;
  }

  Masked masked() {
    return masked;
  }

  Button eye() {
    return eye;
  }

  private void turn() {
    if (masked.shownProperty().get()) {
      hide();
    } else {
      masked.show();
      cancel = later.after(SHOWN_FOR, this::hide);
    }
  }

  private void hide() {
    cancel.run();
    masked.hide();
  }

  private void name(String name, boolean shown) {
    icon.setIconCode(shown ? Feather.EYE_OFF : Feather.EYE);
    eye.setAccessibleText(name);
    eye.setTooltip(new Tooltip(name));
  }

  /** A mask is typed over, not into. */
  private void select(boolean focused) {
    if (focused && !masked.shownProperty().get()) {
      Platform.runLater(input::selectAll);
    }
  }
}

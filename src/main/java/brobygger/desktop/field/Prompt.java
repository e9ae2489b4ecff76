package brobygger.desktop.field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/**
 * What a field of one line asks for. It stands inside the empty field while the field is wide
 * enough for it, and else on a line of its own: half a question is none.
 */
public final class Prompt {
  /** Pixels that rounding may take. */
  private static final double SLACK = 1;

  private final TextField field;
  private final String asked;
  private final Text measure = new Text();
  private final Label outside;

  private Prompt(TextField field, String asked) {
    this.field = field;
    this.asked = asked;
    measure.setText(asked);
    outside = Parts.words(asked, "soft", "small");
    outside.setLabelFor(field);
    field.setPromptText(asked);
    Parts.show(outside, false);
    field.widthProperty().addListener(property -> place());
    field.fontProperty().addListener(property -> place());
    field.insetsProperty().addListener(property -> place());
    if (field instanceof SearchField search) {
      search.getLeft().layoutBoundsProperty().addListener(property -> place());
    }
  }

  /**
   * Lets the field ask for something.
   *
   * @return the line to place above or below the field; it takes no room while the field is wide
   *     enough
   */
  public static Node of(TextField field, String asked) {
    return new Prompt(field, asked).outside;
  }

  private void place() {
    measure.setFont(field.getFont());
    double glass = field instanceof SearchField search ? search.besideTheWords() : 0;
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() - glass;
    boolean fits = measure.getLayoutBounds().getWidth() <= room + SLACK;
    if (field.getWidth() > 0 && fits == outside.isManaged()) {
      field.setPromptText(fits ? asked : "");
      Parts.show(outside, !fits);
    }
  }
}

package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Word for word what the company reads, or that it reads nothing. */
final class ToldCompany {
  private final Texts texts;
  private final Function<Accommodation, List<String>> told;
  private final Label title = Parts.words("", "field-label");
  private final Label text = Parts.words("", "inset", "read-only-text");
  private final VBox node = Parts.below(4, title, text);

  ToldCompany(Texts texts, Function<Accommodation, List<String>> told) {
    this.texts = texts;
    this.told = told;
    text.setMaxWidth(Double.MAX_VALUE);
    text.setId("accommodation-told");
  }

  VBox node() {
    return node;
  }

  void show(Accommodation accommodation) {
    Sharing sharing = accommodation.sharing();
    title.setText(texts.of("accommodation.told." + sharing));
    text.setText(
        sharing == Sharing.KEEP_PRIVATE
            ? texts.of("accommodation.told.nothing")
            : BidiMarks.without(String.join("\n", told.apply(accommodation))));
  }
}

package brobygger.desktop.description;

import brobygger.description.WordDifference;
import brobygger.description.WordDifference.Kind;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Two texts as one: what was written since is underlined, what was taken out is struck through. */
public final class WordsCompared {
  /** A thin space. */
  private static final String GAP = "\u2009";

  private final Texts texts;

  /** In the language of the texts. */
  public WordsCompared(Texts texts) {
    this.texts = texts;
  }

  /**
   * The words, said for a screen reader as well. Text with right-to-left letters stands as two
   * texts, since a flow would break its lines (decision 0017).
   */
  public Node of(WordDifference difference) {
    if (!Wrapping.isSafe(difference.earlier()) || !Wrapping.isSafe(difference.later())) {
      VBox both = Parts.below(2);
      whole(both, "descriptionversions.before", difference.earlier());
      whole(both, "descriptionversions.after", difference.later());
      return both;
    }
    TextFlow flow = new TextFlow();
    String before = "";
    for (WordDifference.Part part : difference.parts()) {
      if (part.kind() != Kind.SAME && touch(before, part.text())) {
        flow.getChildren().add(word(Kind.SAME, GAP));
      }
      flow.getChildren().add(word(part.kind(), part.text()));
      before = part.kind() == Kind.SAME ? "" : part.text();
    }
    flow.setAccessibleText(said(difference));
    flow.setMinWidth(0);
    return flow;
  }

  /** What was taken out and what stands in its place would read as one word. */
  private static boolean touch(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && !Character.isWhitespace(before.charAt(before.length() - 1))
        && !Character.isWhitespace(after.charAt(0));
  }

  /** What the two marks mean. */
  public Node legend() {
    return new TextFlow(
        word(Kind.ADDED, texts.of("descriptionversions.legend.added")),
        word(Kind.SAME, "   "),
        word(Kind.REMOVED, texts.of("descriptionversions.legend.removed")));
  }

  /** The changes in words, such as "taget ud siden: tirsdag. skrevet siden: onsdag." */
  String said(WordDifference difference) {
    return difference.parts().stream()
        .filter(part -> part.kind() != Kind.SAME && !part.text().isBlank())
        .map(part -> texts.of("descriptionversions.said." + part.kind(), part.text().strip()))
        .collect(Collectors.joining(" "));
  }

  private void whole(VBox both, String key, String text) {
    if (!text.isBlank()) {
      both.getChildren().addAll(Parts.mark(texts.of(key), "soft", "small"), Parts.words(text));
    }
  }

  private static Text word(Kind kind, String text) {
    Text word = new Text(BidiMarks.without(text));
    word.getStyleClass().add("words");
    switch (kind) {
      case SAME -> {}
      case ADDED -> word.getStyleClass().add("written-since");
      case REMOVED -> word.getStyleClass().add("taken-out-since");
    }
    return word;
  }
}

package brobygger.desktop.staircase;

import brobygger.desktop.look.Look;
import java.util.Collection;
import java.util.Locale;
import javafx.scene.layout.Region;

/**
 * The size of the text on stairs: that of the window, unless the steps are too narrow for their
 * longest word; then as large as that word allows.
 *
 * @param nameEm the size of a step's name in the stairs' own size, as the style sheet says
 * @param meaningEm the same of what the step means
 */
record StairsFit(double nameEm, double meaningEm) {
  /** The size of the text on the stairs, as a share of the window's; at most 1. */
  private double share(Region stairs, Collection<StepBlock> blocks, double flag) {
    double em = Look.em(stairs);
    double word =
        blocks.stream()
            .mapToDouble(block -> block.widestWord(nameEm * em, meaningEm * em))
            .max()
            .orElse(0);
    double room = stairs.getWidth() / Math.max(1, blocks.size()) - StepBlock.beside();
    double forWords = word <= 0 || room <= 0 ? 1 : room / word;
    double forFlags = flag <= 0 || room <= 0 ? 1 : room / flag;
    return Math.min(1, Math.min(forWords, forFlags));
  }

  /**
   * Gives the stairs that size; the layout follows when it is another than before.
   *
   * @param flag the width of the widest flag at the window's size of text, or 0
   */
  void apply(Region stairs, Collection<StepBlock> blocks, double flag) {
    double share = share(stairs, blocks, flag);
    String style =
        share >= 1 ? "" : String.format(Locale.ROOT, "-fx-font-size: %.3fem;", share - 0.0005);
    if (!style.equals(stairs.getStyle())) {
      stairs.setStyle(style);
    }
  }
}

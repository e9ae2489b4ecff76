package brobygger.desktop.hours;

import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.Parts;
import brobygger.finding.FindingText;
import brobygger.progression.HybridFinding;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Findings below what they are about; nothing at all while there are none. */
final class FindingsBox extends VBox {
  private final HoursWords words;
  private final Function<HybridFinding, List<Button>> mends;
  private List<HybridFinding> shown = List.of();

  FindingsBox(HoursWords words, Function<HybridFinding, List<Button>> mends) {
    super(6);
    this.words = words;
    this.mends = mends;
    setMinWidth(0);
    Parts.show(this, false);
  }

  FindingsBox(HoursWords words) {
    this(words, finding -> List.of());
  }

  void show(List<HybridFinding> findings) {
    if (!findings.equals(shown)) {
      shown = List.copyOf(findings);
      getChildren().setAll(shown.stream().map(this::box).toList());
      Parts.show(this, !shown.isEmpty());
    }
  }

  private FindingBox box(HybridFinding finding) {
    FindingText text = words.findings().of(finding);
    FindingBox box = new FindingBox(text.what(), text.how(), mends.apply(finding));
    box.setId("hours-" + finding.rule());
    return box;
  }
}

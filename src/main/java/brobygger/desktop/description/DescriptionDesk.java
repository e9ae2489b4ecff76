package brobygger.desktop.description;

import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionTexts;
import brobygger.description.DescriptionWords;
import brobygger.finding.FindingTexts;
import brobygger.finding.Place;
import brobygger.finding.StepNames;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the description needs around it.
 *
 * @param texts the words of the screen
 * @param clock when something is copied, and what today is
 * @param pack criteria with help questions
 * @param check the rules
 * @param compose proposals and finished texts
 * @param wording findings and mends in words
 * @param clipboard takes a text to be pasted elsewhere
 * @param opener opens the place in the case where something is mended
 * @param pdf asks where, and writes the description as a document there
 * @param compare shows earlier versions of a placement's description
 * @param reviewer who is at the screen
 */
record DescriptionDesk(
    Texts texts,
    Clock clock,
    ContentPack pack,
    DescriptionCheck check,
    DescriptionTexts compose,
    FindingTexts wording,
    Consumer<String> clipboard,
    Opener opener,
    Consumer<DescriptionFacts> pdf,
    Consumer<ElementId> compare,
    Reviewer reviewer) {
  /** Opens a place in the case. */
  @FunctionalInterface
  interface Opener {
    void open(Place place, @Nullable ElementId element);
  }

  static DescriptionDesk of(
      Texts texts,
      Clock clock,
      ContentPack pack,
      Consumer<String> clipboard,
      Opener opener,
      Consumer<DescriptionFacts> pdf,
      Consumer<ElementId> compare,
      Reviewer reviewer) {
    StepNames steps = pack::stepName;
    DescriptionTexts compose = new DescriptionTexts(texts, steps);
    return new DescriptionDesk(
        texts,
        clock,
        pack,
        new DescriptionCheck(new DescriptionWords(pack.vagueWords(), pack.healthWords()), compose),
        compose,
        new FindingTexts(texts, steps),
        clipboard,
        opener,
        pdf,
        compare,
        reviewer);
  }
}

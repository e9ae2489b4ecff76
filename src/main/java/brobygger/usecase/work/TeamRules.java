package brobygger.usecase.work;

import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionTexts;
import brobygger.description.DescriptionWords;
import brobygger.finding.FindingTexts;
import brobygger.finding.StepNames;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueItems;
import brobygger.texts.Language;
import brobygger.texts.Texts;

/** The team's rules as its content pack words them, in the reader's language. */
public final class TeamRules {
  private final ContentPacks packs;

  /** Reads a pack the first time it is asked for. */
  public TeamRules(ContentPacks packs) {
    this.packs = packs;
  }

  /** The team's content pack. */
  public ContentPack pack(Language language) {
    return packs.builtIn(
        switch (language) {
          case DANISH -> brobygger.guide.Language.DANISH;
          case ENGLISH -> brobygger.guide.Language.ENGLISH;
        });
  }

  /** What is due. */
  public DueItems due(Language language) {
    return new DueItems(pack(language), description(language));
  }

  /** What makes a description harder to use. */
  public DescriptionCheck description(Language language) {
    ContentPack pack = pack(language);
    return new DescriptionCheck(
        new DescriptionWords(pack.vagueWords(), pack.healthWords()),
        new DescriptionTexts(new Texts(language), pack::stepName));
  }

  /** What steps are called. */
  public StepNames stepNames(Language language) {
    return pack(language)::stepName;
  }

  /** Findings in words. */
  public FindingTexts words(Texts texts) {
    return new FindingTexts(texts, pack(texts.language())::stepName);
  }
}

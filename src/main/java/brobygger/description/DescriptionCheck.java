package brobygger.description;

import java.util.List;
import java.util.stream.Stream;

/** Reads a description against every rule. */
public final class DescriptionCheck {
  private final Look.WatchedWords words;
  private final DescriptionTexts texts;

  /** The team's words to watch for, and the texts that mends propose. */
  public DescriptionCheck(DescriptionWords words, DescriptionTexts texts) {
    this.words = Look.WatchedWords.of(words);
    this.texts = texts;
  }

  /** What the rules find, in the rules' order. Never blocks anything. */
  public List<DescriptionFinding> findings(DescriptionFacts facts) {
    Look look = new Look(facts, texts, words);
    return Stream.of(DescriptionRule.values()).flatMap(rule -> rule.findings(look)).toList();
  }

  /** How far each of the seven criteria has come. */
  public Criteria criteria(DescriptionFacts facts) {
    return Criteria.of(facts.description(), findings(facts));
  }
}

package brobygger.description;

import brobygger.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Reads a description against every rule. */
public final class DescriptionCheck {
  private final DescriptionLook.WatchedWords words;
  private final DescriptionTexts texts;

  /** The team's words to watch for, and the texts that mends propose. */
  public DescriptionCheck(DescriptionWords words, DescriptionTexts texts) {
    this.words = DescriptionLook.WatchedWords.of(words);
    this.texts = texts;
  }

  /** What the rules find, in the rules' order. Never blocks anything. */
  public List<DescriptionFinding> findings(DescriptionFacts facts) {
    return findings(facts, Stream.of(DescriptionRule.values()));
  }

  /** How far each of the seven criteria has come; only a rule about what is missing says so. */
  public Criteria criteria(DescriptionFacts facts) {
    Stream<DescriptionRule> missing =
        Stream.of(DescriptionRule.values()).filter(rule -> rule.severity() == Severity.MISSING);
    return Criteria.of(facts.description(), findings(facts, missing));
  }

  private List<DescriptionFinding> findings(DescriptionFacts facts, Stream<DescriptionRule> rules) {
    DescriptionLook look = new DescriptionLook(facts, texts, words);
    return rules.flatMap(rule -> rule.findings(look)).toList();
  }
}

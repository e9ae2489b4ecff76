package brobygger.finding;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Puts findings into words, in one language. */
public final class FindingTexts {
  private final Texts texts;
  private final StepNames stepNames;

  /** Words from the program's texts, names of steps from the content pack. */
  public FindingTexts(Texts texts, StepNames stepNames) {
    this.texts = texts;
    this.stepNames = stepNames;
  }

  /**
   * The finding in words.
   *
   * @throws IllegalArgumentException when a text is missing: a mistake in the program
   */
  public FindingText of(Finding finding) {
    String key = finding.area() + ".finding." + finding.code();
    Object[] args = finding.args().stream().map(this::worded).toArray();
    return new FindingText(
        texts.of(key + ".what", args), texts.of(key + ".why", args), texts.of(key + ".how", args));
  }

  /** The text on the button of an offered mend, such as "Indsæt Fatima, køkkenleder". */
  public String label(Labelled labelled) {
    return texts.of(labelled.labelKey(), labelled.labelArgs().stream().map(this::worded).toArray());
  }

  /** What a step is called. */
  public String stepName(MasteryStep step) {
    return stepNames.of(step);
  }

  private Object worded(Object arg) {
    return switch (arg) {
      case LocalDate date -> texts.when().dayAndMonth(date);
      case LocalTime time -> texts.when().clock(time);
      case Duration hours -> texts.amounts().hours(hours);
      case MasteryStep step -> stepNames.of(step);
      case Phrase phrase ->
          texts.of(phrase.key(), phrase.args().stream().map(this::worded).toArray());
      default -> arg;
    };
  }
}

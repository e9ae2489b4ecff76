package brobygger.guide;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a team can replace: guide, steps, checklist, cards, words and rhythm, in one language.
 *
 * @param format version of the file's shape, {@value #FORMAT}
 * @param version version of the content, such as 1.0.0
 * @param language the language all texts are in
 * @param name what the team calls the pack
 * @param sections the guide, at least one section per phase, phases in order
 * @param steps the steps of mastery, lowest first
 * @param criteria the seven criteria of a description, in order
 * @param precisionQuestions questions that make a description precise
 * @param smart SMART goals
 * @param themes drawers of question cards
 * @param cards question cards, each in one of the themes
 * @param vagueWords words that leave the reader guessing
 * @param healthWords words an employer need not know
 * @param rhythmRules every rule the program knows, once
 */
public record ContentPack(
    int format,
    String version,
    Language language,
    String name,
    List<GuideSection> sections,
    List<StepText> steps,
    List<Criterion> criteria,
    List<PrecisionQuestion> precisionQuestions,
    Smart smart,
    List<CardTheme> themes,
    List<QuestionCard> cards,
    List<VagueWord> vagueWords,
    List<HealthWord> healthWords,
    List<RhythmRule> rhythmRules) {
  /** The shape of pack files this program reads. */
  public static final int FORMAT = 1;

  /**
   * Refuses a code used twice, too few or too many steps, a missing criterion, rule or phase, and
   * an unknown theme.
   */
  public ContentPack {
    if (format != FORMAT) {
      throw new IllegalArgumentException("format must be " + FORMAT + " but is " + format);
    }
    Checked.text("version", version);
    Checked.text("name", name);
    sections = Checked.unique("sections", sections, GuideSection::code);
    Checked.unique("points", pointsOf(sections), GuidePoint::code);
    List<GuidePhase> phases = sections.stream().map(GuideSection::phase).toList();
    if (!phases.stream().sorted().toList().equals(phases)
        || !phases.containsAll(List.of(GuidePhase.values()))) {
      throw new IllegalArgumentException("sections must cover BEFORE, DURING, AFTER in order");
    }
    steps = Checked.unique("steps", steps, StepText::code);
    new StepOrder(steps.stream().map(StepText::code).toList());
    criteria =
        Checked.exactly("criteria", criteria, Criterion::code, List.of(CriterionCode.values()));
    precisionQuestions =
        Checked.unique("precisionQuestions", precisionQuestions, PrecisionQuestion::code);
    themes = Checked.unique("themes", themes, CardTheme::code);
    cards = Checked.unique("cards", cards, QuestionCard::code);
    List<String> drawers = themes.stream().map(CardTheme::code).toList();
    for (QuestionCard card : cards) {
      if (!drawers.contains(card.theme())) {
        throw new IllegalArgumentException("cards has an unknown theme: " + card.theme());
      }
    }
    vagueWords = Checked.unique("vagueWords", vagueWords, VagueWord::code);
    healthWords = Checked.unique("healthWords", healthWords, HealthWord::code);
    rhythmRules =
        Checked.exactly("rhythmRules", rhythmRules, RhythmRule::code, List.of(RhythmCode.values()));
  }

  /** The sections of one phase, in order. */
  public List<GuideSection> sections(GuidePhase phase) {
    return sections.stream().filter(section -> section.phase() == phase).toList();
  }

  /** All points of the guide, in order. */
  public List<GuidePoint> points() {
    return pointsOf(sections);
  }

  /** The point with this code; empty when an older pack wrote the answer. */
  public Optional<GuidePoint> point(String code) {
    return points().stream().filter(point -> point.code().equals(code)).findFirst();
  }

  /** The steps that a new case gets, lowest first. */
  public List<MasteryStep> stepCodes() {
    return steps.stream().map(StepText::code).toList();
  }

  /** The wording of a step; empty when the case was written with steps of another pack. */
  public Optional<StepText> step(MasteryStep step) {
    return steps.stream().filter(text -> text.code().equals(step)).findFirst();
  }

  /** What a step is called; one of another pack by its code in plain form. */
  public String stepName(MasteryStep step) {
    return step(step).map(StepText::name).orElseGet(step::plain);
  }

  /** What a step means; empty for one of another pack. */
  public String stepMeaning(MasteryStep step) {
    return step(step).map(StepText::meaning).orElse("");
  }

  /** The wording of a criterion. */
  public Criterion criterion(CriterionCode code) {
    return criteria.get(code.ordinal());
  }

  /** The numbers of a rhythm rule. */
  public RhythmRule rhythm(RhythmCode code) {
    return rhythmRules.get(code.ordinal());
  }

  /** The cards of one theme, in order. */
  public List<QuestionCard> cardsOf(String theme) {
    return cards.stream().filter(card -> card.theme().equals(theme)).toList();
  }

  /** The cards that are relevant at a place in the workbench, in order. */
  public List<QuestionCard> cardsFor(Screen screen) {
    return cards.stream().filter(card -> card.screens().contains(screen)).toList();
  }

  private static List<GuidePoint> pointsOf(List<GuideSection> sections) {
    List<GuidePoint> points = new ArrayList<>();
    sections.forEach(section -> points.addAll(section.points()));
    return points;
  }
}

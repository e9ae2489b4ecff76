package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says an accommodation positively from what is written about it already: the figure becomes what
 * the person can do, and the handling becomes how it goes best. It invents nothing.
 */
public final class PositiveWording {
  private static final String FIGURE = "(\\d+(?:[.,]\\d+)?(?:\\s*[–-]\\s*\\d+)?|½|¼)\\s*";
  private static final Pattern WEIGHT = pattern(FIGURE + "(kg|kilo|kilogram|kilos)\\b");
  private static final Pattern LENGTH =
      pattern(FIGURE + "(km|kilometer|kilometres?|meter|metres?|m)\\b");
  private static final Pattern TIME =
      pattern(FIGURE + "(minutter|minutes?|min|timer?|hours?|kvarter)\\b");
  private static final Pattern REST = pattern("paus|hvil|\\bro\\b|break|\\brest|quiet");

  private final Texts texts;

  /** Sentences from the program's texts. */
  public PositiveWording(Texts texts) {
    this.texts = texts;
  }

  private enum Ability {
    LIFT("løft|bær|lift|carry", WEIGHT),
    WALK("\\bgå(r|et)?\\b|gang(distance)?\\b|walk", LENGTH),
    STAND("\\bstå|stand", TIME),
    SIT("\\bsidde|siddende|\\bsit", TIME),
    FOCUS("træt|koncentr|udhold|opmærksom|tired|concentrat|stamina|focus", TIME);

    private final Pattern about;
    private final Pattern amount;

    Ability(String about, Pattern amount) {
      this.about = pattern(about);
      this.amount = amount;
    }
  }

  /** The proposal; empty when too little is written to say anything. */
  public String of(Accommodation accommodation, String firstName) {
    List<String> sentences = new ArrayList<>();
    ability(accommodation, firstName).ifPresent(sentences::add);
    String handling = accommodation.handling().strip();
    if (!handling.isEmpty()) {
      String said = texts.amounts().capitalised(handling);
      sentences.add(
          texts.of(
              "accommodation.positive.best", said.matches("(?s).*[.!?…]") ? said : said + "."));
    }
    return String.join(" ", sentences);
  }

  private Optional<String> ability(Accommodation accommodation, String firstName) {
    String extent = accommodation.extent();
    String all = accommodation.need() + " " + extent;
    if (REST.matcher(all).find()) {
      return Optional.empty();
    }
    for (Ability ability : Ability.values()) {
      Matcher amount = ability.amount.matcher(extent);
      if (ability.about.matcher(all).find() && amount.find()) {
        return Optional.of(
            texts.of(
                "accommodation.positive." + ability,
                firstName,
                amount.group(1) + " " + amount.group(2)));
      }
    }
    return Optional.empty();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}

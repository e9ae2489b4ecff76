package brobygger.texts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Hours, percentages and counts as a person says them. */
public final class Amounts {
  private static final int LAST_SPELLED_OUT = 12;
  private static final double MINUTES_PER_HOUR = 60.0;

  private final Texts texts;

  Amounts(Texts texts) {
    this.texts = texts;
  }

  /** "9 timer", "8,5 timer", "1 time". At most two decimals. */
  public String hours(double hours) {
    return texts.of(hours == 1 ? "amounts.hour" : "amounts.hours", number(hours));
  }

  /** The same of a length. */
  public String hours(Duration length) {
    return hours(length.toMinutes() / MINUTES_PER_HOUR);
  }

  /** "9 timer om ugen". */
  public String hoursAWeek(Duration length) {
    return hoursAWeek(length.toMinutes() / MINUTES_PER_HOUR);
  }

  /** "9 timer om ugen". */
  public String hoursAWeek(double hours) {
    return texts.of("amounts.hours.week", hours(hours));
  }

  /** "13 uger", "1 uge". */
  public String weeks(int weeks) {
    return texts.of("amounts.weeks", weeks);
  }

  /** "14 dage", "1 dag". */
  public String days(long days) {
    return texts.of("amounts.days", days);
  }

  /** "94 %". */
  public String percent(double percent) {
    return texts.of("amounts.percent", number(percent));
  }

  /** "8,5": at most two decimals, none when there are none. */
  public String number(double number) {
    Locale locale = texts.language().locale();
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
  }

  /** "tre" up to twelve, then digits: how a count reads inside a sentence. */
  public String inWords(int count) {
    return count >= 0 && count <= LAST_SPELLED_OUT
        ? texts.of("amounts.word." + count)
        : number(count);
  }

  /** "Tre": the same at the start of a sentence. */
  public String startingInWords(int count) {
    return capitalised(inWords(count));
  }

  /** The text with its first letter large. */
  public String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(texts.language().locale()) + text.substring(1);
  }
}

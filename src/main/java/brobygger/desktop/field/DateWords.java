package brobygger.desktop.field;

import brobygger.texts.Texts;
import java.time.LocalDate;

/**
 * What a date field needs to know.
 *
 * @param texts the words
 * @param today the day the calendar opens at when the field is empty
 * @param past whether the day has been, as a day of birth
 */
public record DateWords(Texts texts, LocalDate today, boolean past) {
  /** A day that may come. */
  public DateWords(Texts texts, LocalDate today) {
    this(texts, today, false);
  }

  /** The same for a day that has been. */
  public DateWords ofThePast() {
    return new DateWords(texts, today, true);
  }

  TypedDate read(String typed) {
    return past ? TypedDate.readPast(typed, today) : TypedDate.read(typed, today);
  }
}

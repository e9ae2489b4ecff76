package brobygger.desktop.field;

import brobygger.texts.Texts;
import java.time.LocalDate;

/**
 * What a date field needs to know.
 *
 * @param texts the words
 * @param today the day the calendar opens at when the field is empty
 */
public record DateWords(Texts texts, LocalDate today) {}

package brobygger.casefile.citizen;

import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Danish civil registration number. It is rarely needed, so it says itself only to those who ask
 * with {@link #written}: its text form, and so every message and log, is masked.
 *
 * <p>The control digit decides nothing: the CPR office has given out numbers that fail modulus 11
 * since 2007. A replacement number, for a person not registered in Denmark, has 60 added to its
 * day.
 */
public final class CprNumber {
  private static final String FIELD = "Citizen.cpr";
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u2010-\\u2015-]");
  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

  /** Possessive: digits that were read are not given back, so that many need no deep stack. */
  private static final Pattern IN_A_TEXT =
      Pattern.compile("[0-9](?:[\\s\\u00A0\\u2010-\\u2015_./-]*+[0-9]){9,}+");

  private static final Pattern IN_JSON = Pattern.compile("\"([0-9]{6})-[0-9]{4}\"");

  /** As people write it; more digits around it are another number. */
  private static final Pattern AS_WRITTEN =
      Pattern.compile("(?<![0-9])[0-9]{6}[\\s\\u00A0\\u2010-\\u2015-]{0,3}[0-9]{4}(?![0-9])");

  private static final int DAY_DIGITS = 6;
  private static final int REPLACEMENT = 60;

  /** What stands in place of a digit that is not shown. */
  public static final String HIDDEN = "••••";

  private final String digits;

  private CprNumber(String digits) {
    this.digits = digits;
  }

  /**
   * The number as a person writes it, with or without a hyphen and spaces.
   *
   * @throws InvalidValueException when it is not ten digits, or begins with a day that no month has
   */
  public static CprNumber of(String text) {
    String digits = BETWEEN.matcher(text).replaceAll("");
    if (!TEN_DIGITS.matcher(digits).matches()) {
      throw new InvalidValueException(FIELD, Reason.NOT_TEN_DIGITS);
    }
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    try {
      MonthDay.of(month, day > REPLACEMENT ? day - REPLACEMENT : day);
    } catch (DateTimeException e) {
      throw new InvalidValueException(FIELD, Reason.NO_SUCH_DAY);
    }
    return new CprNumber(digits);
  }

  /** The number in a field that may be empty. */
  public static @Nullable CprNumber ofOptional(String text) {
    return text.isBlank() ? null : of(text);
  }

  /** The whole number: {@code ddmmyy-nnnn}. For the person's own screen and papers only. */
  public String written() {
    return digits.substring(0, DAY_DIGITS) + "-" + digits.substring(DAY_DIGITS);
  }

  /** The number with its last four digits hidden: {@code ddmmyy-••••}. */
  public String masked() {
    return digits.substring(0, DAY_DIGITS) + "-" + HIDDEN;
  }

  /** Whether a text has such a number in it, written as people write it. */
  public static boolean isIn(String text) {
    return AS_WRITTEN.matcher(text).results().anyMatch(found -> isNumber(found.group()));
  }

  private static boolean isNumber(String written) {
    try {
      of(written);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** A text without anything in it that could be such a number: for the names of files. */
  public static String takenOutOf(String text) {
    return IN_A_TEXT.matcher(text).replaceAll("").strip();
  }

  /** A line of a document with every number in it masked: for showing the line on a screen. */
  public static String maskedIn(String json) {
    return IN_JSON.matcher(json).replaceAll("\"$1-" + HIDDEN + "\"");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CprNumber number && digits.equals(number.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Masked, so that no log and no message can say the number. */
  @Override
  public String toString() {
    return masked();
  }
}

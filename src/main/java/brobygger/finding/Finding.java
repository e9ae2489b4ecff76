package brobygger.finding;

import java.util.List;

/**
 * The result of a rule that found something to say. Its words stand in {@code
 * texts/<area>_*.properties} under {@code <area>.finding.<code>.what}, {@code .why} and {@code
 * .how}.
 */
public interface Finding {
  /** The text area: progression, description or rhythm. */
  String area();

  /** The rule's stable code. */
  String code();

  /**
   * Values for the texts, by position: texts, whole numbers, dates, times, hours ({@link
   * java.time.Duration}) steps ({@link brobygger.casefile.staircase.MasteryStep}) and parts with
   * words of their own ({@link Phrase}).
   */
  List<Object> args();
}

package brobygger.casefile.company;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;

/**
 * The rule of thumb for what it costs to hire somebody (domain, section 11).
 *
 * @param lowestShare 10 % of a gross year's pay, in kroner
 * @param highestShare 20 % of it
 * @param lowestWeeks 14 weeks' pay
 * @param highestWeeks 16 weeks' pay
 */
public record RecruitmentCost(
    int lowestShare, int highestShare, int lowestWeeks, int highestWeeks) {
  /** The highest yearly pay in kroner the rule is asked about. */
  public static final int MOST = 10_000_000;

  /**
   * The rule for a gross yearly pay, rounded to whole thousands of kroner.
   *
   * @throws InvalidValueException when the pay is not 1 to {@value #MOST} kroner
   */
  public static RecruitmentCost of(int yearlyPay) {
    Check.range("RecruitmentCost.yearlyPay", yearlyPay, 1, MOST);
    return new RecruitmentCost(
        thousands(yearlyPay * 0.10),
        thousands(yearlyPay * 0.20),
        thousands(yearlyPay * 14 / 52.0),
        thousands(yearlyPay * 16 / 52.0));
  }

  private static int thousands(double kroner) {
    return (int) Math.round(kroner / 1000) * 1000;
  }
}

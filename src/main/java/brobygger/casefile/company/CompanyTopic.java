package brobygger.casefile.company;

import java.util.List;
import java.util.stream.Stream;

/**
 * What we write down about a company, and the choices made there (domain, section 11). The names
 * are stable codes in files.
 */
public enum CompanyTopic {
  EMPLOYEES(Part.PREPARATION),
  GROWTH(Part.PREPARATION),
  VACANCIES(Part.PREPARATION),
  WHOM(Part.PREPARATION),
  GEOGRAPHY(Part.PREPARATION),

  /** Gross yearly pay in kroner for the job in question, for the rule of thumb. */
  YEARLY_PAY(Part.PAY),

  AIM(Part.CALL),
  SCRIPT(Part.CALL),
  OBJECTIONS(Part.CALL),

  /** Why a person fits here; without a name, since the company is shared between cases. */
  WHY_PERSON(Part.CALL),

  INFRASTRUCTURE(Part.SUPPORT),
  PEOPLE(Part.SUPPORT),
  TECHNOLOGY(Part.SUPPORT),
  PROCUREMENT(Part.SUPPORT),

  INBOUND(Part.CHAIN),
  OPERATIONS(Part.CHAIN),
  OUTBOUND(Part.CHAIN),
  MARKETING(Part.CHAIN),
  SERVICE(Part.CHAIN),

  TASKS(Part.SUBSTITUTION),
  SKILLS(Part.SUBSTITUTION),
  MUSTS(Part.SUBSTITUTION),
  FLEXIBLE(Part.SUBSTITUTION),

  LEARNED(Part.LEARNED),

  OFFER_RECRUITING(Part.OFFER),
  OFFER_RETENTION(Part.OFFER),
  OFFER_TRAINING(Part.OFFER),
  OFFER_PARTNERSHIP(Part.OFFER),
  OFFER_PAID_HOURS(Part.OFFER),
  OFFER_INTERNSHIP(Part.OFFER),
  OFFER_WAGE_SUBSIDY(Part.OFFER),
  OFFER_AIDS(Part.OFFER),
  OFFER_MENTOR(Part.OFFER),
  OFFER_FLEXJOB(Part.OFFER),
  OFFER_FOLLOW_UP(Part.OFFER),
  OFFER_CONTACT(Part.OFFER),

  MOTIVE_HEART(Part.MOTIVE),
  MOTIVE_PROFILE(Part.MOTIVE),
  MOTIVE_VALUES(Part.MOTIVE),
  MOTIVE_LOYALTY(Part.MOTIVE),
  MOTIVE_SHORTAGE(Part.MOTIVE),
  MOTIVE_RESPONSIBILITY(Part.MOTIVE),
  MOTIVE_DEMANDS(Part.MOTIVE);

  private final Part part;

  CompanyTopic(Part part) {
    this.part = part;
  }

  /** Where it belongs. */
  public Part part() {
    return part;
  }

  /** The topics of a part, in order. */
  public static List<CompanyTopic> of(Part part) {
    return Stream.of(values()).filter(topic -> topic.part == part).toList();
  }

  /** What belongs together. */
  public enum Part {
    /** Before any contact. */
    PREPARATION,

    /** The rule of thumb for the cost of a recruitment. */
    PAY,

    /** Before the call. */
    CALL,

    /** The value chain's supporting activities (Porter). */
    SUPPORT,

    /** The value chain's primary activities (Porter). */
    CHAIN,

    /** The four steps of substitution. */
    SUBSTITUTION,

    /** What was learned there. */
    LEARNED,

    /** The tool box: chosen or not. */
    OFFER,

    /** Why the company would say yes: chosen or not. */
    MOTIVE
  }
}

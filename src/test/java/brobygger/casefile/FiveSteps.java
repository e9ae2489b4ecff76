package brobygger.casefile;

import brobygger.casefile.staircase.MasteryStep;
import java.time.LocalDate;
import java.util.List;

/** The five steps of the program's own pack, for tests that need some. */
public final class FiveSteps {
  public static final MasteryStep BEGINNER = MasteryStep.of("BEGINNER");
  public static final MasteryStep ADVANCED_BEGINNER = MasteryStep.of("ADVANCED_BEGINNER");
  public static final MasteryStep SELF_STARTING = MasteryStep.of("SELF_STARTING");
  public static final MasteryStep SELF_DRIVING = MasteryStep.of("SELF_DRIVING");
  public static final MasteryStep TRAINED = MasteryStep.of("TRAINED");

  /** All of them, lowest first. */
  public static final List<MasteryStep> ALL =
      List.of(BEGINNER, ADVANCED_BEGINNER, SELF_STARTING, SELF_DRIVING, TRAINED);

  public static final StepOrder ORDER = new StepOrder(ALL);

  private FiveSteps() {}

  /** A new, empty case with these steps. */
  public static CaseFile open(String citizenName, Owner owner, LocalDate opened) {
    return CaseFile.open(citizenName, owner, opened, ALL);
  }
}

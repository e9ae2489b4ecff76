package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.SealedPart;
import java.util.Optional;

/** Refuses a change of what is sealed, whoever asks for it and by whichever edit. */
public final class SealGuard {
  private SealGuard() {}

  /**
   * Why the second state may not follow the first; empty when it may.
   *
   * @param writer who changes the case, and when
   */
  public static Optional<EditProblem> refusal(CaseFile before, CaseFile after, Writer writer) {
    return SealRule.touched(before, after, writer.name(), writer.at()).map(SealGuard::problem);
  }

  private static EditProblem problem(SealedPart part) {
    return new EditProblem.Sealed(
        part.field(), SealRule.day(part.note().writtenAt()), part.note().author());
  }
}

package brobygger.cli.frame;

import brobygger.casefile.CaseFileId;
import java.util.Locale;

/** A case's identity as it is typed on the command line. */
final class CaseIdentity {
  private CaseIdentity() {}

  static CaseFileId of(CommandContext context, String typed) {
    try {
      return CaseFileId.of(typed.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw context.misused("cli.case.identity", typed);
    }
  }
}

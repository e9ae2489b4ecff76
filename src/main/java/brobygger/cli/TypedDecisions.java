package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.Decision;
import brobygger.usecase.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed about the cases of a bundle.
 *
 * @param context words and the terminal
 * @param decisions by case
 * @param others what happens with the cases that were not named
 */
record TypedDecisions(
    CommandContext context, Map<CaseFileId, Decision> decisions, Decision others) {

  /** When cases to accept are named, only they come in; else all that are not named. */
  static TypedDecisions of(
      CommandContext context, List<String> accept, List<String> reject, List<String> park) {
    Map<CaseFileId, Decision> decisions = new LinkedHashMap<>();
    put(context, decisions, accept, Decision.ACCEPT);
    put(context, decisions, reject, Decision.REJECT);
    put(context, decisions, park, Decision.PARK);
    return new TypedDecisions(
        context, decisions, accept.isEmpty() ? Decision.ACCEPT : Decision.REJECT);
  }

  private static void put(
      CommandContext context,
      Map<CaseFileId, Decision> decisions,
      List<String> typed,
      Decision decision) {
    for (String each : typed) {
      Decision before = decisions.put(CaseIdentity.of(context, each), decision);
      if (before != null && before != decision) {
        throw context.misused("cli.import.two", each);
      }
    }
  }

  /** The decisions, when each is about a case of this bundle and can be carried out. */
  Map<CaseFileId, Decision> checked(BundlePreview ready) {
    BundleReport report = new BundleReport(context, ready);
    decisions.forEach(
        (id, decision) -> {
          Optional<Entry> entry =
              ready.cases().stream().filter(each -> id.value().equals(each.id())).findFirst();
          if (entry.isEmpty()) {
            throw context.failed("cli.import.notinbundle", id.toString());
          }
          if (decision == Decision.PARK && !entry.get().canWait()) {
            throw context.failed(
                "cli.import.notparked",
                report.nameOf(DocumentKind.CASE, entry.get()),
                context.texts().of(why(entry.get())));
          }
        });
    return decisions;
  }

  private static String why(Entry entry) {
    return entry.problem() == null ? "cli.import.notparked.known" : "cli.import.notparked.refused";
  }
}

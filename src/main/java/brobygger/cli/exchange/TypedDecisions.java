package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.history.DocumentKind;
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

  /**
   * When cases to accept are named, only they come in; else all that are not named.
   *
   * @param parksAll whether all that are not named are to wait instead
   */
  static TypedDecisions of(
      CommandContext context,
      List<String> accept,
      List<String> reject,
      List<String> park,
      boolean parksAll) {
    Map<CaseFileId, Decision> decisions = new LinkedHashMap<>();
    put(context, decisions, accept, Decision.ACCEPT);
    put(context, decisions, reject, Decision.REJECT);
    put(context, decisions, park, Decision.PARK);
    return new TypedDecisions(context, decisions, others(accept, parksAll));
  }

  private static Decision others(List<String> accept, boolean parksAll) {
    if (parksAll) {
      return Decision.PARK;
    }
    return accept.isEmpty() ? Decision.ACCEPT : Decision.REJECT;
  }

  /** What happens with a case: what cannot wait is left out where everything else waits. */
  Decision of(BundlePreview ready, CaseFileId id) {
    Decision decision = decisions.getOrDefault(id, others);
    boolean waits =
        ready.cases().stream().anyMatch(each -> id.value().equals(each.id()) && each.canWait());
    return decision == Decision.PARK && !waits ? Decision.REJECT : decision;
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

  /** Refuses when a decision is about no case of this bundle or cannot be carried out. */
  void check(BundlePreview ready) {
    decisions
        .keySet()
        .forEach(
            id -> {
              if (entry(ready, id).isEmpty()) {
                throw context.failed("cli.import.notinbundle", id.toString());
              }
            });
    checkNamed(ready);
  }

  /** Refuses when a decision about a case of this bundle cannot be carried out. */
  void checkNamed(BundlePreview ready) {
    BundleReport report = new BundleReport(context, ready);
    decisions.forEach(
        (id, decision) ->
            entry(ready, id)
                .filter(each -> decision == Decision.PARK && !each.canWait())
                .ifPresent(
                    each -> {
                      throw context.failed(
                          "cli.import.notparked",
                          report.nameOf(DocumentKind.CASE, each),
                          context.texts().of(why(each)));
                    }));
  }

  private static Optional<Entry> entry(BundlePreview ready, CaseFileId id) {
    return ready.cases().stream().filter(each -> id.value().equals(each.id())).findFirst();
  }

  private static String why(Entry entry) {
    return entry.problem() == null ? "cli.import.notparked.known" : "cli.import.notparked.refused";
  }
}

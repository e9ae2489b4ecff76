package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.history.DocumentKey;
import java.util.HashMap;
import java.util.Map;

/**
 * What was done.
 *
 * @param report what came in, was left out and was put into the inbox
 * @param unsettled how much changed on both sides in each case and company among them, 0 or more
 */
record Taken(ImportReport report, Map<DocumentKey, Integer> unsettled) {
  /** The cases whose fate is clear from the report, by what was done with them. */
  public Map<CaseFileId, Decision> done() {
    Map<CaseFileId, Decision> done = new HashMap<>();
    report.rejected().forEach(id -> done.put(id, Decision.REJECT));
    report.parked().forEach(id -> done.put(id, Decision.PARK));
    report.cases().forEach(id -> done.put(id, Decision.ACCEPT));
    return done;
  }
}

package brobygger.cli.cases;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.home.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists the cases of a vault. */
@Command(name = "list")
final class CaseListCommand extends VaultReport<List<CaseSummary>> {
  CaseListCommand(CommandContext context) {
    super(context);
  }

  @Override
  List<CaseSummary> read(Vault vault) {
    return vault.caseFiles().all();
  }

  @Override
  void print(List<CaseSummary> cases) {
    if (cases.isEmpty()) {
      context().print("cli.case.list.none");
    }
    cases.forEach(
        summary ->
            context()
                .print(
                    "cli.case.list.line",
                    summary.id().toString(),
                    summary.name(),
                    context().texts().when().date(summary.opened())));
  }

  @Override
  JsonNode json(List<CaseSummary> cases) {
    ArrayNode list = JsonOutput.object().arrayNode();
    LocalDate today = LocalDate.now(context().surroundings().clock());
    for (CaseSummary summary : cases) {
      Optional<CaseSummary.PlacementLine> counts = summary.currentPlacement(today);
      list.addObject()
          .put("id", summary.id().toString())
          .put("name", summary.name())
          .put("owner", summary.owner())
          .put("opened", summary.opened().toString())
          .put("closed", JsonOutput.text(summary.closed()))
          .put(
              "placementStart",
              JsonOutput.text(counts.map(each -> each.period().start()).orElse(null)))
          .put(
              "placementEnd", JsonOutput.text(counts.map(each -> each.period().end()).orElse(null)))
          .put("company", JsonOutput.text(summary.companyOn(today)))
          .put("phase", summary.phaseOn(today).name())
          .put("nextFollowUp", JsonOutput.text(summary.nextFollowUp()))
          .put("updated", summary.updated().toString());
    }
    return list;
  }
}

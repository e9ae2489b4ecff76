package brobygger.cli;

import brobygger.usecase.CaseSummary;
import brobygger.usecase.Vault;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists the cases of a vault. */
@Command(name = "list")
final class CaseListCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  CaseListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<CaseSummary> cases;
    try (Vault vault = options.open(context)) {
      cases = vault.caseFiles().all();
    }
    if (json) {
      printJson(cases);
    } else if (cases.isEmpty()) {
      context.print("cli.case.list.none");
    } else {
      cases.forEach(
          summary ->
              context.print(
                  "cli.case.list.line",
                  summary.id().toString(),
                  summary.name(),
                  context.texts().when().date(summary.opened())));
    }
    return 0;
  }

  private void printJson(List<CaseSummary> cases) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (CaseSummary summary : cases) {
      list.addObject()
          .put("id", summary.id().toString())
          .put("name", summary.name())
          .put("owner", summary.owner())
          .put("opened", summary.opened().toString())
          .put("closed", JsonOutput.text(summary.closed()))
          .put("placementStart", JsonOutput.text(summary.placementStart()))
          .put("placementEnd", JsonOutput.text(summary.placementEnd()))
          .put("company", JsonOutput.text(summary.company()))
          .put("nextFollowUp", JsonOutput.text(summary.nextFollowUp()))
          .put("updated", summary.updated().toString());
    }
    JsonOutput.print(context, list);
  }
}

package brobygger.cli;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.CprNumber;
import brobygger.document.DocumentShape;
import brobygger.usecase.AuditAction;
import brobygger.usecase.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one case: a few lines, or the whole document. */
@Command(name = "show")
final class CaseShowCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  CaseShowCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    CaseFile caseFile;
    try (Vault vault = options.open(context)) {
      caseFile = vault.caseFiles().get(identity);
      vault.audit().note(AuditAction.OPENED, List.of(identity), "", "");
    }
    if (json) {
      JsonOutput.print(context, DocumentShape.ofCase().write(caseFile));
      return 0;
    }
    context.printLine(caseFile.citizen().name());
    CprNumber cpr = caseFile.citizen().cpr();
    if (cpr != null) {
      context.print("cli.case.show.cpr", cpr.masked());
    }
    context.print(
        "cli.case.show.opened",
        context.texts().when().date(caseFile.opened()),
        caseFile.owner().name());
    context.print(
        "cli.case.show.phase."
            + caseFile.phaseOn(LocalDate.now(context.surroundings().clock())).name());
    context.print(
        "cli.case.show.holds",
        caseFile.placements().size(),
        caseFile.followUps().size(),
        caseFile.agreements().size(),
        caseFile.notes().size());
    return 0;
  }
}

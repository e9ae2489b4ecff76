package brobygger.cli.cases;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.citizen.CprNumber;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.NotedReading;
import brobygger.cli.frame.VaultReport;
import brobygger.document.DocumentShape;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Shows one case: a few lines, or the whole document. */
@Command(name = "show")
final class CaseShowCommand extends VaultReport<CaseFile> {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  private @Nullable CaseFileId identity;

  CaseShowCommand(CommandContext context) {
    super(context);
  }

  @Override
  void check() {
    identity = CaseIdentity.of(context(), id);
  }

  @Override
  CaseFile read(Vault vault) {
    CaseFileId wanted = Objects.requireNonNull(identity, "checked before");
    CaseFile found = vault.caseFiles().get(wanted);
    NotedReading.note(
        context(), () -> vault.audit().note(AuditAction.OPENED, List.of(wanted), "", ""));
    return found;
  }

  @Override
  JsonNode json(CaseFile caseFile) {
    return DocumentShape.ofCase().write(caseFile);
  }

  @Override
  void print(CaseFile caseFile) {
    context().printLine(caseFile.citizen().name());
    CprNumber cpr = caseFile.citizen().cpr();
    if (cpr != null) {
      context().print("cli.case.show.cpr", cpr.masked());
    }
    context()
        .print(
            "cli.case.show.opened",
            context().texts().when().date(caseFile.opened()),
            caseFile.owner().name());
    context()
        .print(
            "cli.case.show.phase."
                + caseFile.phaseOn(LocalDate.now(context().surroundings().clock())).name());
    context()
        .print(
            "cli.case.show.holds",
            caseFile.placements().size(),
            caseFile.followUps().size(),
            caseFile.agreements().size(),
            caseFile.notes().size());
  }
}

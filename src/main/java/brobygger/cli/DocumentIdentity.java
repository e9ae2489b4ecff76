package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.CompanyId;
import brobygger.usecase.ListConflicts;
import brobygger.usecase.ListConflicts.Unsettled;
import brobygger.usecase.StoreProblem;
import brobygger.usecase.StoreProblemException;
import brobygger.usecase.Vault;
import java.util.List;

/** A case or a company by the identity that is typed on the command line. */
final class DocumentIdentity {
  private DocumentIdentity() {}

  static List<Unsettled> conflicts(CommandContext context, Vault vault, String typed) {
    CaseFileId id = CaseIdentity.of(context, typed);
    ListConflicts list = new ListConflicts(vault);
    return vault
        .caseFiles()
        .find(id)
        .map(list::of)
        .or(() -> vault.companies().find(new CompanyId(id.value())).map(list::of))
        .orElseThrow(
            () -> new StoreProblemException(new StoreProblem.Unknown(id.value().toString())));
  }
}

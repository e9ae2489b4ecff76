package brobygger.cli.frame;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.exchange.ListConflicts;
import brobygger.usecase.exchange.ListConflicts.Unsettled;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
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

package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.AuditEntry;
import brobygger.usecase.Vault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Shows who did what with whose data. */
@Command(name = "audit")
final class AuditCommand extends VaultReport<List<AuditEntry>> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "cli.parameter.audit")
  @Nullable String id;

  private @Nullable CaseFileId identity;

  AuditCommand(CommandContext context) {
    super(context);
  }

  @Override
  void check() {
    identity = id == null ? null : CaseIdentity.of(context(), id);
  }

  @Override
  List<AuditEntry> read(Vault vault) {
    CaseFileId wanted = identity;
    return wanted == null ? vault.audit().entries() : vault.audit().entries(wanted);
  }

  @Override
  void print(List<AuditEntry> entries) {
    if (entries.isEmpty()) {
      context().print("cli.audit.none");
    }
    entries.forEach(entry -> context().printLine(line(context(), entry)));
  }

  /** When, who, did what, with which case, and the words that go with it. */
  static String line(CommandContext context, AuditEntry entry) {
    var at = entry.at().atZone(context.surroundings().clock().getZone());
    CaseFileId caseFile = entry.caseFile();
    return Stream.of(
            context.texts().when().date(at.toLocalDate())
                + " "
                + context.texts().when().clock(at.toLocalTime()),
            entry.who(),
            context.texts().of("audit.action." + entry.action().name()),
            caseFile == null ? "" : caseFile.toString(),
            entry.what(),
            entry.why())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  @Override
  JsonNode json(List<AuditEntry> entries) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (AuditEntry entry : entries) {
      CaseFileId caseFile = entry.caseFile();
      list.addObject()
          .put("seq", entry.seq())
          .put("at", entry.at().toString())
          .put("who", entry.who())
          .put("action", entry.action().name())
          .put("case", caseFile == null ? null : caseFile.toString())
          .put("what", entry.what())
          .put("why", entry.why());
    }
    return list;
  }
}

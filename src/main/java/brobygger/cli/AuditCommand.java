package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.AuditEntry;
import brobygger.usecase.Vault;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Shows who did what with whose data. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "cli.parameter.audit")
  @Nullable String id;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  AuditCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String typed = id;
    CaseFileId identity = typed == null ? null : CaseIdentity.of(context, typed);
    List<AuditEntry> entries;
    try (Vault vault = options.open(context)) {
      entries = identity == null ? vault.audit().entries() : vault.audit().entries(identity);
    }
    if (json) {
      printJson(entries);
    } else if (entries.isEmpty()) {
      context.print("cli.audit.none");
    } else {
      entries.forEach(entry -> context.printLine(line(context, entry)));
    }
    return 0;
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

  private void printJson(List<AuditEntry> entries) {
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
    JsonOutput.print(context, list);
  }
}

package brobygger.cli.privacy;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.problem.AuthorText;
import brobygger.texts.BidiMarks;
import brobygger.texts.HistoryLabel;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.privacy.AccessFile;
import brobygger.usecase.privacy.WhoWrote;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Shows who did what with whose data; of one case also who changed it, and how sure that is. */
@Command(name = "audit")
final class AuditCommand extends VaultReport<AuditCommand.Trail> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "cli.parameter.audit")
  @Nullable String id;

  /** What was done, in the lines that come from the history of the case. */
  private static final String CHANGED = "CHANGED";

  private @Nullable CaseFileId identity;

  /**
   * What is shown.
   *
   * @param log what was done here
   * @param changes what was changed, here and elsewhere, oldest first; of one case alone
   */
  record Trail(List<AuditEntry> log, List<AccessFile.Written> changes) {}

  AuditCommand(CommandContext context) {
    super(context);
  }

  @Override
  void check() {
    identity = id == null ? null : CaseIdentity.of(context(), id);
  }

  @Override
  Trail read(Vault vault) {
    CaseFileId wanted = identity;
    return wanted == null
        ? new Trail(vault.audit().entries(), List.of())
        : new Trail(vault.audit().entries(wanted), WhoWrote.changes(vault, wanted));
  }

  @Override
  void print(Trail trail) {
    if (trail.log().isEmpty()) {
      context().print("cli.audit.none");
    }
    trail.log().forEach(entry -> context().printLine(line(context(), entry)));
    if (!trail.changes().isEmpty()) {
      context().print("cli.audit.changes");
    }
    trail.changes().forEach(change -> context().printLine(line(context(), change)));
  }

  /** When, who, what, and whose key proves it. */
  private static String line(CommandContext context, AccessFile.Written change) {
    return String.join(
        " · ",
        moment(context, change.entry().time()),
        BidiMarks.without(change.entry().author()),
        HistoryLabel.of(context.texts(), change.entry().label()),
        new AuthorText(context.texts()).whole(change.by()));
  }

  /** When, who, did what, with which case, and the words that go with it. */
  static String line(CommandContext context, AuditEntry entry) {
    CaseFileId caseFile = entry.caseFile();
    return Stream.of(
            moment(context, entry.at()),
            entry.who(),
            context.texts().of("audit.action." + entry.action().name()),
            caseFile == null ? "" : caseFile.toString(),
            entry.what(),
            entry.why())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String moment(CommandContext context, Instant instant) {
    var at = instant.atZone(context.surroundings().clock().getZone());
    return context.texts().when().date(at.toLocalDate())
        + " "
        + context.texts().when().clock(at.toLocalTime());
  }

  @Override
  JsonNode json(Trail trail) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (AuditEntry entry : trail.log()) {
      CaseFileId caseFile = entry.caseFile();
      list.addObject()
          .put("seq", entry.seq())
          .put("at", entry.at().toString())
          .put("who", entry.who())
          .put("action", entry.action().name())
          .put("case", caseFile == null ? null : caseFile.toString())
          .put("what", entry.what())
          .put("why", entry.why())
          // The log is this home's own; nobody signs its lines.
          .putNull("provedBy");
    }
    for (AccessFile.Written change : trail.changes()) {
      Fingerprint key = change.entry().provedBy();
      list.addObject()
          .put("revision", change.entry().id().hex())
          .put("at", change.entry().time().toString())
          .put("who", change.entry().author())
          .put("action", CHANGED)
          .put("case", String.valueOf(identity))
          .put("what", change.entry().label())
          .put("why", "")
          .put("provedBy", key == null ? null : key.digits());
    }
    return list;
  }
}

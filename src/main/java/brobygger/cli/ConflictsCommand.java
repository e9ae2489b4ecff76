package brobygger.cli;

import brobygger.casefile.Candidate;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.usecase.ListConflicts;
import brobygger.usecase.ListConflicts.Unsettled;
import brobygger.usecase.Vault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what two people changed differently, in one case or everywhere. */
@Command(name = "conflicts")
final class ConflictsCommand extends VaultReport<ConflictsCommand.Found> {
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "cli.parameter.document")
  @Nullable String id;

  ConflictsCommand(CommandContext context) {
    super(context);
  }

  @Override
  Found read(Vault vault) {
    return new Found(
        id == null
            ? new ListConflicts(vault).all()
            : DocumentIdentity.conflicts(context(), vault, id),
        vault.profile().name());
  }

  @Override
  void print(Found found) {
    if (found.conflicts().isEmpty()) {
      context().print("cli.conflicts.none");
    }
    found.conflicts().forEach(each -> print(each, found.me()));
  }

  @Override
  JsonNode json(Found found) {
    ObjectNode report = JsonOutput.object();
    ArrayNode conflicts = report.putArray("conflicts");
    found.conflicts().forEach(each -> conflicts.add(json(each, found.me())));
    return report;
  }

  private void print(Unsettled each, String me) {
    context().print("cli.conflicts.at", each.name(), each.pointer());
    for (Candidate candidate : each.conflict().candidates()) {
      String value = candidate.value();
      context()
          .printLine(
              "  "
                  + context()
                      .texts()
                      .of(
                          candidate.equals(each.ours(me))
                              ? "cli.conflicts.ours"
                              : "cli.conflicts.theirs",
                          value == null ? context().texts().of("cli.conflicts.gone") : value,
                          candidate.author(),
                          context()
                              .texts()
                              .when()
                              .date(
                                  candidate
                                      .at()
                                      .atZone(context().surroundings().clock().getZone())
                                      .toLocalDate())));
    }
  }

  private static ObjectNode json(Unsettled each, String me) {
    ObjectNode node = JsonOutput.object();
    node.put("kind", each.document().kind().name().toLowerCase(Locale.ROOT));
    node.put("id", each.document().id().toString());
    node.put("name", each.name());
    node.put("path", each.pointer());
    node.put("place", each.conflict().place());
    node.set("before", value(each.conflict().before()));
    ArrayNode candidates = node.putArray("candidates");
    for (Candidate candidate : each.conflict().candidates()) {
      ObjectNode one = candidates.addObject();
      one.set("value", value(candidate.value()));
      one.put("author", candidate.author());
      one.put("at", candidate.at().toString());
      one.put("stands", candidate.equals(each.conflict().candidates().getFirst()));
      one.put("ours", candidate.equals(each.ours(me)));
    }
    return node;
  }

  private static JsonNode value(@Nullable String json) {
    return json == null ? JsonOutput.object().nullNode() : JSON.read(json);
  }

  /** What is unsettled, and who looks at it. */
  record Found(List<Unsettled> conflicts, String me) {}
}

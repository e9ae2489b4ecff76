package brobygger.cli.exchange;

import brobygger.casefile.conflict.Candidate;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.DocumentIdentity;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.texts.Texts;
import brobygger.usecase.exchange.ListConflicts;
import brobygger.usecase.exchange.ListConflicts.Unsettled;
import brobygger.usecase.home.Vault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    if (!found.conflicts().isEmpty()) {
      context().print("cli.conflicts.how");
    }
  }

  @Override
  JsonNode json(Found found) {
    ObjectNode report = JsonOutput.object();
    ArrayNode conflicts = report.putArray("conflicts");
    found.conflicts().forEach(each -> conflicts.add(json(each, found.me())));
    return report;
  }

  private void print(Unsettled each, String me) {
    Texts texts = context().texts();
    context().print("cli.conflicts.at", each.name(), each.document().id().toString());
    context().printLine("  " + each.pointer());
    context().printLine("    " + texts.of("cli.conflicts.before", words(each.conflict().before())));
    Optional<Candidate> ours = each.ours(me);
    for (Candidate candidate : each.conflict().candidates()) {
      List<String> tags = new ArrayList<>();
      if (ours.filter(candidate::equals).isPresent()) {
        tags.add("--ours");
      } else if (each.theirs(me).isPresent()) {
        tags.add("--theirs");
      } else if (each.ours(candidate.author()).isPresent()) {
        tags.add("--by \"" + candidate.author() + "\"");
      }
      if (candidate.equals(each.conflict().candidates().getFirst())) {
        tags.add(texts.of("cli.conflicts.stands"));
      }
      LocalDate on =
          candidate.at().atZone(context().surroundings().clock().getZone()).toLocalDate();
      String value =
          texts.of(
              "cli.conflicts.value",
              candidate.author(),
              texts.when().date(on),
              words(candidate.value()));
      context()
          .printLine("    " + value + (tags.isEmpty() ? "" : " (" + String.join(", ", tags) + ")"));
    }
  }

  /** A text without its marks; anything else as compact JSON. */
  private String words(@Nullable String json) {
    if (json == null) {
      return context().texts().of("cli.conflicts.gone");
    }
    JsonNode value = JSON.read(json);
    if (!value.isString()) {
      return json;
    }
    String text = value.stringValue();
    return text.isEmpty() ? context().texts().of("cli.conflicts.empty") : text;
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
      one.put("ours", each.ours(me).filter(candidate::equals).isPresent());
    }
    return node;
  }

  private static JsonNode value(@Nullable String json) {
    return json == null ? JsonOutput.object().nullNode() : JSON.read(json);
  }

  /** What is unsettled, and who looks at it. */
  record Found(List<Unsettled> conflicts, String me) {}
}

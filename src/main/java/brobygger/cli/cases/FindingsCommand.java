package brobygger.cli.cases;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.NotedReading;
import brobygger.cli.frame.VaultReport;
import brobygger.description.DescriptionFinding;
import brobygger.description.Mend;
import brobygger.description.TextRange;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.guide.ContentPack;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.CheckDescriptions;
import brobygger.usecase.work.CheckDescriptions.Checked;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what makes the descriptions of a case harder to use, and how to mend it. */
@Command(name = "findings")
final class FindingsCommand extends VaultReport<List<Checked>> {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  private @Nullable CaseFileId identity;

  FindingsCommand(CommandContext context) {
    super(context);
  }

  @Override
  void check() {
    identity = CaseIdentity.of(context(), id);
  }

  @Override
  List<Checked> read(Vault vault) {
    CheckDescriptions check =
        new CheckDescriptions(vault, context().rules().description(context().texts().language()));
    List<Checked> read = check.of(identity());
    NotedReading.note(context(), () -> check.note(identity()));
    return read;
  }

  @Override
  void print(List<Checked> read) {
    if (read.isEmpty()) {
      context().print("cli.findings.none");
    }
    read.forEach(this::print);
  }

  private CaseFileId identity() {
    return Objects.requireNonNull(identity, "checked before");
  }

  private void print(Checked read) {
    Placement placement = read.placement();
    context()
        .print(
            "cli.findings.placement",
            read.company().map(Company::name).orElse("?"),
            context().texts().when().date(placement.period().start()),
            read.criteria().complete(),
            read.criteria().total(),
            read.findings().size());
    FindingTexts words = context().words();
    ContentPack pack = context().rules().pack(context().texts().language());
    for (DescriptionFinding finding : read.findings()) {
      FindingText text = words.of(finding);
      context()
          .print(
              "cli.findings.line",
              context().texts().of("cli.findings.severity." + finding.severity().name()),
              finding
                  .field()
                  .criterion()
                  .map(code -> pack.criterion(code).title())
                  .orElseGet(
                      () -> context().texts().of("cli.findings.field." + finding.field().name())),
              text.what());
      if (!text.why().isEmpty()) {
        context().print("cli.due.why", text.why());
      }
      finding.mends().forEach(mend -> context().print("cli.findings.mend", words.label(mend)));
      if (finding.mends().isEmpty()) {
        context().print("cli.findings.mend", text.how());
      }
    }
  }

  @Override
  JsonNode json(List<Checked> read) {
    ObjectNode result = JsonOutput.object().put("case", identity().toString());
    ArrayNode placements = result.putArray("placements");
    for (Checked one : read) {
      ObjectNode node =
          placements
              .addObject()
              .put("placement", one.placement().id().toString())
              .put("company", one.company().map(Company::name).orElse(null))
              .put("start", one.placement().period().start().toString())
              .put("completeCriteria", one.criteria().complete())
              .put("criteria", one.criteria().total());
      ArrayNode findings = node.putArray("findings");
      one.findings().forEach(finding -> add(findings.addObject(), one.placement(), finding));
    }
    return result;
  }

  private void add(ObjectNode node, Placement placement, DescriptionFinding finding) {
    FindingTexts words = context().words();
    FindingText text = words.of(finding);
    node.put("criterion", finding.field().criterion().map(Enum::name).orElse(null))
        .put("rule", finding.rule().name())
        .put("field", finding.field().name())
        .put("severity", finding.severity().name())
        .put("what", text.what())
        .put("why", text.why())
        .put("how", text.how());
    finding
        .where()
        .ifPresentOrElse(
            range ->
                node.set(
                    "range",
                    range(range)
                        .put("words", range.of(finding.field().in(placement.description())))),
            () -> node.putNull("range"));
    ArrayNode mends = node.putArray("mends");
    for (Mend mend : finding.mends()) {
      ObjectNode one = mends.addObject().put("label", words.label(mend));
      switch (mend) {
        case Mend.InsertText insert ->
            one.put("does", "INSERT")
                .put("field", insert.field().name())
                .put("text", insert.text());
        case Mend.ReplaceRange replace -> {
          one.put("does", "REPLACE").put("field", replace.field().name());
          one.set("range", range(replace.range()));
          one.put("text", replace.text());
        }
        case Mend.OpenPlace open ->
            one.put("does", "OPEN")
                .put("place", open.place().name())
                .put("element", JsonOutput.text(open.element()));
      }
    }
  }

  private static ObjectNode range(TextRange range) {
    return JsonOutput.object().put("start", range.start()).put("end", range.end());
  }
}

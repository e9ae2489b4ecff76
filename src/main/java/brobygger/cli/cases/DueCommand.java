package brobygger.cli.cases;

import brobygger.casefile.company.CompanyId;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.Urgency;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.Due;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.HomeFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what needs the consultant on a day, and why. */
@Command(name = "due")
public final class DueCommand extends VaultReport<List<Due>> {
  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.on")
  @Nullable LocalDate on;

  public DueCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected List<Due> read(Vault vault) {
    Path folder = folder();
    HomeFacts home =
        HomeFacts.of(
            vault,
            context().surroundings().vaults().recovery(folder),
            context().surroundings().keepYears().applyAsInt(folder),
            context().surroundings().clock());
    return new FindDue(vault, context().rules().due(context().texts().language()), home).on(day());
  }

  private LocalDate day() {
    return on == null ? LocalDate.now(context().surroundings().clock()) : on;
  }

  @Override
  protected void print(List<Due> due) {
    LocalDate day = day();
    context()
        .print(
            "cli.due.heading",
            context().texts().when().date(day),
            context().texts().when().week(day),
            due.stream().filter(d -> !d.isSnoozed()).count());
    FindingTexts words = context().words();
    for (Urgency urgency : Urgency.values()) {
      List<Due> these = due.stream().filter(d -> d.urgency() == urgency && !d.isSnoozed()).toList();
      if (!these.isEmpty()) {
        context().printLine("");
        context().print("cli.due.urgency." + urgency.name());
        these.forEach(d -> print(d, words.of(d.finding())));
      }
    }
    List<Due> later = due.stream().filter(Due::isSnoozed).toList();
    if (!later.isEmpty()) {
      context().printLine("");
      context().print("cli.due.snoozed");
      later.forEach(d -> print(d, words.of(d.finding())));
    }
  }

  private void print(Due due, FindingText text) {
    context().print("cli.due.line", text.what());
    if (!text.why().isEmpty()) {
      context().print("cli.due.why", text.why());
    }
    due.snooze()
        .ifPresent(
            snooze ->
                context()
                    .print(
                        "cli.due.until",
                        context().texts().when().date(snooze.until()),
                        snooze.reason()));
    switch (due) {
      case Due.OfCase(String citizen, DueItem item) ->
          context().print("cli.due.action", text.how(), citizen, item.caseId().toString());
      case Due.OfHome home when home.company() != null ->
          context()
              .print("cli.due.action", text.how(), home.name(), String.valueOf(home.company()));
      case Due.OfHome home -> context().print("cli.due.action.home", text.how());
    }
  }

  @Override
  protected JsonNode json(List<Due> due) {
    FindingTexts words = context().words();
    ObjectNode result = JsonOutput.object().put("on", day().toString());
    ArrayNode list = result.putArray("due");
    for (Due one : due) {
      FindingText text = words.of(one.finding());
      DueItem item = one instanceof Due.OfCase of ? of.item() : null;
      CompanyId company = one instanceof Due.OfHome of ? of.company() : null;
      ObjectNode node =
          list.addObject()
              .put("case", item == null ? null : item.caseId().toString())
              .put("citizen", item == null ? null : one.name())
              .put("company", company == null ? null : company.toString())
              .put("name", one.name())
              .put("rule", one.rule())
              .put("urgency", one.urgency().name())
              .put("due", one.on().toString())
              .put("what", text.what())
              .put("why", text.why())
              .put("action", text.how())
              .put("place", item == null ? null : item.place().name())
              .put("element", item == null ? null : JsonOutput.text(item.element()))
              .put("canWait", item != null && item.canWait());
      one.snooze()
          .ifPresentOrElse(
              snooze ->
                  node.putObject("snoozed")
                      .put("until", snooze.until().toString())
                      .put("reason", snooze.reason()),
              () -> node.putNull("snoozed"));
    }
    return result;
  }
}

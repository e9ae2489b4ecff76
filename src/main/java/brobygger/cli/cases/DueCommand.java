package brobygger.cli.cases;

import brobygger.casefile.Snooze;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.rhythm.Urgency;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.FindDue.Due;
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
final class DueCommand extends VaultReport<List<Due>> {
  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.on")
  @Nullable LocalDate on;

  DueCommand(CommandContext context) {
    super(context);
  }

  @Override
  List<Due> read(Vault vault) {
    return new FindDue(vault, context().rules().due(context().texts().language())).on(day());
  }

  private LocalDate day() {
    return on == null ? LocalDate.now(context().surroundings().clock()) : on;
  }

  @Override
  void print(List<Due> due) {
    LocalDate day = day();
    context()
        .print(
            "cli.due.heading",
            context().texts().when().date(day),
            context().texts().when().week(day),
            due.stream().filter(d -> !d.item().isSnoozed()).count());
    FindingTexts words = context().words();
    for (Urgency urgency : Urgency.values()) {
      List<Due> these =
          due.stream().filter(d -> d.item().urgency() == urgency && !d.item().isSnoozed()).toList();
      if (!these.isEmpty()) {
        context().printLine("");
        context().print("cli.due.urgency." + urgency.name());
        these.forEach(d -> print(d, words.of(d.item())));
      }
    }
    List<Due> later = due.stream().filter(d -> d.item().isSnoozed()).toList();
    if (!later.isEmpty()) {
      context().printLine("");
      context().print("cli.due.snoozed");
      later.forEach(d -> print(d, words.of(d.item())));
    }
  }

  private void print(Due due, FindingText text) {
    context().print("cli.due.line", text.what());
    if (!text.why().isEmpty()) {
      context().print("cli.due.why", text.why());
    }
    Snooze snooze = due.item().snooze();
    if (snooze != null) {
      context()
          .print("cli.due.until", context().texts().when().date(snooze.until()), snooze.reason());
    }
    context().print("cli.due.action", text.how(), due.citizen(), due.item().caseId().toString());
  }

  @Override
  JsonNode json(List<Due> due) {
    FindingTexts words = context().words();
    ObjectNode result = JsonOutput.object().put("on", day().toString());
    ArrayNode list = result.putArray("due");
    for (Due one : due) {
      FindingText text = words.of(one.item());
      ObjectNode node =
          list.addObject()
              .put("case", one.item().caseId().toString())
              .put("citizen", one.citizen())
              .put("rule", one.item().rule().name())
              .put("urgency", one.item().urgency().name())
              .put("due", one.item().on().toString())
              .put("what", text.what())
              .put("why", text.why())
              .put("action", text.how())
              .put("place", one.item().place().name())
              .put("element", JsonOutput.text(one.item().element()));
      Snooze snooze = one.item().snooze();
      if (snooze == null) {
        node.putNull("snoozed");
      } else {
        node.putObject("snoozed")
            .put("until", snooze.until().toString())
            .put("reason", snooze.reason());
      }
    }
    return result;
  }
}

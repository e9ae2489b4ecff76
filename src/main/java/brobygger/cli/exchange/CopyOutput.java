package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.copy.CopyText;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseCopy;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies to read, on the terminal. They are shown and nothing else is done with them. */
final class CopyOutput {
  private final CommandContext context;
  private final Consumer<JsonNode> programs;

  CopyOutput(CommandContext context) {
    this(context, node -> JsonOutput.print(context, node));
  }

  /**
   * @param programs takes what is said to programs
   */
  CopyOutput(CommandContext context, Consumer<JsonNode> programs) {
    this.context = context;
    this.programs = programs;
  }

  /**
   * Shows them and says that they never become cases: to whom wanted to take them in as a failure.
   *
   * @param reading whether they were only to be looked at
   */
  int show(CaseBundle bundle, boolean json, boolean reading) {
    if (json) {
      ObjectNode report = JsonOutput.object();
      report.put("bundle", bundle.header().id().toString());
      report.set("sender", BundleReport.json(bundle.header()));
      report.put("view", bundle.header().view().name());
      report.put("changed", false);
      ArrayNode copies = report.putArray("copies");
      bundle.copies().forEach(copy -> copies.add(document(copy)));
      programs.accept(report);
    } else {
      BundleReport.printHeader(context, bundle.header());
      for (CaseCopy copy : bundle.copies()) {
        context.printLine("");
        new CopyText(context.texts(), context.rules().stepNames(context.texts().language()))
            .of(copy)
            .forEach(this::print);
      }
    }
    String never = "cli.import.copy." + bundle.header().view();
    if (!reading) {
      throw context.failed(never);
    }
    if (!json) {
      context.printLine("");
      context.print(never);
    }
    return 0;
  }

  /** One line per copy, for {@code inspect}. */
  void list(CaseBundle bundle) {
    for (CaseCopy copy : bundle.copies()) {
      context.print("cli.inspect.copy." + bundle.header().view(), copy.name());
    }
  }

  private void print(CopyText.Line line) {
    String words =
        line.name().isEmpty() || line.text().isEmpty()
            ? line.name() + line.text()
            : line.name() + ": " + line.text();
    words.lines().forEach(each -> context.printLine("  ".repeat(line.depth()) + each));
  }

  private static JsonNode document(CaseCopy copy) {
    return JsonMapper.shared().readTree(copy.document());
  }
}

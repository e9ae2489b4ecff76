package brobygger.cli;

import brobygger.usecase.ParkedCase;
import brobygger.usecase.SettleInbox;
import brobygger.usecase.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists the cases that wait for a decision. */
@Command(name = "inbox")
final class InboxCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  InboxCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<ParkedCase> waiting;
    try (Vault vault = options.open(context)) {
      waiting = new SettleInbox(vault, context.surroundings().bundles()).waiting();
    }
    if (json) {
      printJson(waiting);
    } else if (waiting.isEmpty()) {
      context.print("cli.inbox.none");
    } else {
      waiting.forEach(parked -> context.printLine(line(parked)));
      context.print("cli.inbox.how");
    }
    return 0;
  }

  private String line(ParkedCase parked) {
    String line =
        context
            .texts()
            .of(
                "cli.inbox.line",
                parked.item().toString(),
                nameOf(context, parked),
                parked.sender().name(),
                date(parked.created()),
                date(parked.parked()));
    return parked.purpose().isEmpty()
        ? line
        : line + " " + context.texts().of("cli.bundle.purpose", parked.purpose());
  }

  private String date(Instant at) {
    return context
        .texts()
        .when()
        .date(LocalDate.ofInstant(at, context.surroundings().clock().getZone()));
  }

  /** The name of a case that waits, or its identity when the name cannot be read. */
  static String nameOf(CommandContext context, ParkedCase parked) {
    return parked.name().isEmpty()
        ? context.texts().of("cli.inbox.unnamed", parked.caseFile().toString())
        : parked.name();
  }

  private void printJson(List<ParkedCase> waiting) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (ParkedCase parked : waiting) {
      list.addObject()
          .put("id", parked.item().toString())
          .put("case", parked.caseFile().toString())
          .put("name", parked.name())
          .put("bundle", parked.bundle().toString())
          .put("sender", parked.sender().name())
          .put("created", parked.created().toString())
          .put("purpose", parked.purpose())
          .put("parked", parked.parked().toString());
    }
    JsonOutput.print(context, list);
  }

  /** The one item that was meant by its own identity or its case's. */
  static ParkedCase meant(CommandContext context, SettleInbox inbox, String typed) {
    UUID id;
    try {
      String text = typed.strip().toLowerCase(Locale.ROOT);
      id = UUID.fromString(text);
      if (!id.toString().equals(text)) {
        throw new IllegalArgumentException("not in full");
      }
    } catch (IllegalArgumentException e) {
      throw context.misused("cli.inbox.identity", typed);
    }
    List<ParkedCase> meant = inbox.waiting(id);
    if (meant.isEmpty()) {
      throw context.failed("cli.inbox.unknown", typed);
    }
    if (meant.size() > 1) {
      throw context.failed("cli.inbox.several", meant.size());
    }
    return meant.getFirst();
  }
}

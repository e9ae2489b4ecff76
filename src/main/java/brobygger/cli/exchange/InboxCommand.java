package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.Trust;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists what waits for a decision: cases, and bundles nobody could open yet. */
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
    Map<HeldBundle, Trust> held = new LinkedHashMap<>();
    Map<HeldBundle, NameClaim> claims = new HashMap<>();
    try (Vault vault = options.open(context)) {
      SettleInbox inbox = new SettleInbox(vault, context.surroundings().bundles());
      waiting = inbox.waiting();
      inbox
          .held()
          .forEach(
              each -> {
                held.put(each, inbox.signer(each));
                claims.put(each, inbox.claim(each));
              });
    }
    if (json) {
      printJson(waiting, held);
    } else if (waiting.isEmpty() && held.isEmpty()) {
      context.print("cli.inbox.none");
    } else {
      waiting.forEach(parked -> context.printLine(line(parked)));
      held.forEach(
          (each, trust) -> context.printLine(line(each, trust) + warning(each, claims.get(each))));
      context.print("cli.inbox.how");
    }
    return 0;
  }

  /** Only what stands on the outside: nobody has opened it. */
  private String line(HeldBundle held, Trust trust) {
    return context
            .texts()
            .of(
                "cli.inbox.held",
                held.item().toString(),
                held.cases(),
                held.signer().profile().name(),
                date(held.held()))
        + " "
        + context.texts().of(why(trust), held.signer().fingerprint().toString());
  }

  private String warning(HeldBundle held, @Nullable NameClaim claim) {
    return claim == null || claim == NameClaim.FREE
        ? ""
        : " " + context.texts().of("contact.claim." + claim, held.signer().profile().name());
  }

  private static String why(Trust trust) {
    return switch (trust) {
      case UNKNOWN -> "cli.inbox.held.unknown";
      case REVOKED -> "cli.inbox.held.revoked";
      case OWN, CONFIRMED, ROSTER -> "cli.inbox.held.ready";
    };
  }

  private String line(ParkedCase parked) {
    String line =
        context
            .texts()
            .of(
                "cli.inbox.line",
                parked.item().toString(),
                new InboxItem.Case(parked).name(context),
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

  private void printJson(List<ParkedCase> waiting, Map<HeldBundle, Trust> held) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (ParkedCase parked : waiting) {
      list.addObject()
          .put("id", parked.item().toString())
          .put("kind", "CASE")
          .put("case", parked.caseFile().toString())
          .put("name", parked.name())
          .put("bundle", parked.bundle().toString())
          .put("sender", parked.sender().name())
          .put("created", parked.created().toString())
          .put("purpose", parked.purpose())
          .put("parked", parked.parked().toString());
    }
    held.forEach(
        (each, trust) ->
            list.addObject()
                .put("id", each.item().toString())
                .put("kind", "SEALED_BUNDLE")
                .put("sender", each.signer().profile().name())
                .put("signer", each.signer().fingerprint().digits())
                .put("trust", trust.name())
                .put("cases", each.cases())
                .put("bytes", each.bytes())
                .put("parked", each.held().toString()));
    JsonOutput.print(context, list);
  }
}

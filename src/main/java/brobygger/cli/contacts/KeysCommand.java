package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.cli.frame.VaultReport;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists one's own key numbers: the one in use, and those there were before. */
@Command(name = "keys")
final class KeysCommand extends VaultReport<KeyRing> {
  KeysCommand(CommandContext context) {
    super(context);
  }

  @Override
  KeyRing read(Vault vault) {
    return vault.keys();
  }

  @Override
  void print(KeyRing ring) {
    OwnKeys present = ring.keys().getFirst();
    context()
        .print(
            "cli.keys.present", present.fingerprint().toString(), day(context(), present.since()));
    ring.earlier().forEach(each -> context().printLine(line(context(), each)));
  }

  /** A key of one's own that is in use no more. */
  static String line(CommandContext context, OwnKeys each) {
    return context
        .texts()
        .of(
            "contact.own.earlier",
            each.fingerprint().toString(),
            day(context, each.since()),
            day(context, each.until().orElseThrow()));
  }

  private static String day(CommandContext context, Instant at) {
    return context
        .texts()
        .when()
        .date(LocalDate.ofInstant(at, context.surroundings().clock().getZone()));
  }

  @Override
  JsonNode json(KeyRing ring) {
    ArrayNode list = JsonOutput.object().arrayNode();
    for (OwnKeys each : ring.keys()) {
      list.addObject()
          .put("fingerprint", each.fingerprint().digits())
          .put("since", each.since().toString())
          .put("until", each.until().map(Instant::toString).orElse(null));
    }
    return list;
  }
}

package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import brobygger.usecase.trust.HandOver.HandOverOutcome;
import brobygger.usecase.trust.KnownNames;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a case over to somebody else. */
@Command(name = "handover")
final class HandoverCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @ArgGroup(multiplicity = "1")
  Way way = new Way();

  /** To somebody, or back. */
  static final class Way {
    @Option(names = "--to", paramLabel = "CONTACT", descriptionKey = "cli.option.handover.to")
    String to = "";

    @Option(names = "--take-back", descriptionKey = "cli.option.handover.back")
    boolean back;
  }

  HandoverCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    try (Vault vault = options.open(context)) {
      HandOver handOver = new HandOver(vault);
      HandOverOutcome outcome =
          way.back
              ? handOver.takeBack(identity)
              : handOver.to(identity, ContactIdentity.inUse(context, vault, way.to).card());
      KnownNames names = KnownNames.of(vault);
      switch (outcome) {
        case HandOverOutcome.Done(var owner) ->
            context.print(way.back ? "cli.handover.back" : "cli.handover.done", names.of(owner));
        case HandOverOutcome.NotYours(var owner) ->
            throw context.failed("cli.handover.notyours", names.of(owner));
        case HandOverOutcome.TheirsAlready(var owner) ->
            throw context.failed("cli.handover.already", names.of(owner));
        case HandOverOutcome.Gone(var owner) ->
            throw context.failed("cli.handover.gone", names.of(owner));
        case HandOverOutcome.NotTrusted(var trust) ->
            throw context.failed("cli.handover.trust." + trust.name(), way.to);
      }
    }
    return 0;
  }
}

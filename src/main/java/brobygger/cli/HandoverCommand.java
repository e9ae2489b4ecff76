package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.HandOver;
import brobygger.usecase.HandOver.HandOverOutcome;
import brobygger.usecase.Vault;
import java.util.concurrent.Callable;
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

  @Option(
      names = "--to",
      required = true,
      paramLabel = "CONTACT",
      descriptionKey = "cli.option.handover.to")
  String to = "";

  HandoverCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    try (Vault vault = options.open(context)) {
      HandOverOutcome outcome =
          new HandOver(vault).to(identity, ContactIdentity.of(context, vault, to).card());
      switch (outcome) {
        case HandOverOutcome.Done(var owner) -> context.print("cli.handover.done", owner.name());
        case HandOverOutcome.NotYours(var owner) ->
            throw context.failed("cli.handover.notyours", owner.name());
        case HandOverOutcome.TheirsAlready(var owner) ->
            throw context.failed("cli.handover.already", owner.name());
        case HandOverOutcome.NotTrusted(var trust) ->
            throw context.failed("cli.handover.trust." + trust.name(), to);
      }
    }
    return 0;
  }
}

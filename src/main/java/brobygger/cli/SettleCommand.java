package brobygger.cli;

import brobygger.casefile.Candidate;
import brobygger.usecase.FieldProblemException;
import brobygger.usecase.FieldProblemException.Reason;
import brobygger.usecase.ListConflicts.Unsettled;
import brobygger.usecase.SettleConflict;
import brobygger.usecase.Vault;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses between what two people wrote at the same place. */
@Command(name = "settle")
final class SettleCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.document")
  String id = "";

  @Parameters(index = "1", paramLabel = "PATH", descriptionKey = "cli.parameter.path")
  String path = "";

  @ArgGroup(multiplicity = "1")
  Choice choice = new Choice();

  /** One of the three. */
  static final class Choice {
    @Option(names = "--ours", required = true, descriptionKey = "cli.option.ours")
    boolean ours;

    @Option(names = "--theirs", required = true, descriptionKey = "cli.option.theirs")
    boolean theirs;

    @Option(
        names = "--text",
        required = true,
        paramLabel = "T",
        descriptionKey = "cli.option.settle.text")
    @Nullable String text;
  }

  SettleCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      Unsettled unsettled =
          DocumentIdentity.conflicts(context, vault, id).stream()
              .filter(each -> each.pointer().equals(path) || each.conflict().place().equals(path))
              .findFirst()
              .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
      SettleConflict settle = new SettleConflict(vault);
      String text = choice.text;
      String place = unsettled.conflict().place();
      if (text != null) {
        settle.settleTyped(unsettled.document(), place, text);
      } else {
        settle.settle(
            unsettled.document(), place, chosen(unsettled, vault.profile().name()).value());
      }
    }
    context.print("cli.settle.done");
    return 0;
  }

  private Candidate chosen(Unsettled unsettled, String me) {
    return choice.ours
        ? unsettled.ours(me)
        : unsettled
            .theirs(me)
            .orElseThrow(
                () ->
                    context.failed("cli.settle.several", unsettled.conflict().candidates().size()));
  }
}

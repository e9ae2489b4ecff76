package brobygger.cli.exchange;

import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.value.FoldedText;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.DocumentIdentity;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.VaultOptions;
import brobygger.edit.FieldProblemException;
import brobygger.edit.FieldProblemException.Reason;
import brobygger.usecase.exchange.ListConflicts.Unsettled;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.home.Vault;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses between what two people wrote at the same place. */
@Command(name = "settle")
public final class SettleCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.document")
  String id = "";

  @Parameters(index = "1", paramLabel = "PATH", descriptionKey = "cli.parameter.path")
  String path = "";

  @ArgGroup(multiplicity = "1")
  Choice choice = new Choice();

  /** One of the five. */
  static final class Choice {
    @Option(names = "--ours", required = true, descriptionKey = "cli.option.ours")
    boolean ours;

    @Option(names = "--theirs", required = true, descriptionKey = "cli.option.theirs")
    boolean theirs;

    @Option(
        names = "--by",
        required = true,
        paramLabel = "NAME",
        descriptionKey = "cli.option.settle.by")
    @Nullable String by;

    @Option(
        names = "--text",
        required = true,
        paramLabel = "T",
        descriptionKey = "cli.option.settle.text")
    @Nullable String text;

    @Option(
        names = "--text-file",
        required = true,
        paramLabel = "FILE",
        descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  public SettleCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String file = choice.file;
    String text = file == null ? choice.text : new TextFile(context).read(file);
    try (Vault vault = options.open(context)) {
      Unsettled unsettled =
          DocumentIdentity.conflicts(context, vault, id).stream()
              .filter(each -> each.pointer().equals(path) || each.conflict().place().equals(path))
              .findFirst()
              .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
      SettleConflict settle = new SettleConflict(vault);
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
    String name = choice.by;
    if (name != null) {
      return unsettled
          .ours(called(unsettled, name))
          .orElseThrow(() -> refused("cli.settle.nobody", unsettled, name));
    }
    return choice.ours
        ? unsettled.ours(me).orElseThrow(() -> refused("cli.settle.notours", unsettled, me))
        : unsettled.theirs(me).orElseThrow(() -> refused("cli.settle.whose", unsettled, me));
  }

  private static String called(Unsettled unsettled, String typed) {
    return unsettled.authors().stream()
        .filter(each -> FoldedText.isSame(each, typed))
        .findFirst()
        .orElse(typed);
  }

  private CommandFailure refused(String why, Unsettled unsettled, String name) {
    return context.failed(why, name, String.join(", ", unsettled.authors()));
  }
}

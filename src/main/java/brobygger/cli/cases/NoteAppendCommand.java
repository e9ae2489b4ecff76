package brobygger.cli.cases;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.GivenText;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.AddRemark;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a remark to a journal note that stands. */
@Command(name = "append")
final class NoteAppendCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @Parameters(index = "1", paramLabel = "NOTE", descriptionKey = "cli.parameter.note")
  String note = "";

  @ArgGroup(multiplicity = "1")
  GivenText given = new GivenText();

  NoteAppendCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    String text = given.read(context);
    try (Vault vault = options.open(context)) {
      if (!new AddRemark(vault, context.surroundings().clock()).add(identity, note, text)) {
        throw CommandFailure.failed(context.texts().of("cli.note.append.none", note));
      }
    }
    context.print("cli.note.append.done");
    return 0;
  }
}

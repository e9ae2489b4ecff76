package brobygger.cli.cases;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.GivenText;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.AddNote;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a journal note. */
@Command(name = "add")
final class NoteAddCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.case")
  String id = "";

  @ArgGroup(multiplicity = "1")
  GivenText given = new GivenText();

  NoteAddCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CaseFileId identity = CaseIdentity.of(context, id);
    String text = given.read(context);
    try (Vault vault = options.open(context)) {
      new AddNote(vault, context.surroundings().clock()).add(identity, text);
    }
    context.print("cli.note.add.done");
    return 0;
  }
}

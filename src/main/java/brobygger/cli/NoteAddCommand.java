package brobygger.cli;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.AddNote;
import brobygger.usecase.Vault;
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

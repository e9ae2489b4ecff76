package brobygger.cli.exchange;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.bundle.UndoImportOutcome.Obstacle;
import brobygger.usecase.exchange.UndoImport;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.home.Vault;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns the last import round. */
@Command(name = "undo")
final class ImportUndoCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--except-edited", descriptionKey = "cli.option.except-edited")
  boolean exceptEdited;

  ImportUndoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Vault vault = options.open(context)) {
      UndoImport undo = new UndoImport(vault);
      return switch (exceptEdited ? undo.undoTheRest() : undo.undo()) {
        case UndoImportOutcome.Nothing() -> throw context.failed("cli.undo.nothing");
        case UndoImportOutcome.Blocked(List<Obstacle> obstacles, boolean rest) ->
            throw context.failed(rest ? "cli.undo.blocked" : "cli.undo.noneleft", words(obstacles));
        case UndoImportOutcome.Undone undone -> {
          context.print(
              "cli.undo.done",
              undone.removed(DocumentKind.CASE),
              undone.removed(DocumentKind.COMPANY),
              undone.restored(DocumentKind.CASE),
              undone.restored(DocumentKind.COMPANY));
          if (!undone.left().isEmpty()) {
            context.print("cli.undo.left", words(undone.left()));
          }
          yield 0;
        }
      };
    }
  }

  private String words(List<Obstacle> obstacles) {
    return obstacles.stream()
        .map(
            obstacle -> context.texts().of("cli.undo.reason." + obstacle.reason(), obstacle.name()))
        .collect(Collectors.joining(", "));
  }
}

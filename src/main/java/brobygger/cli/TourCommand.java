package brobygger.cli;

import brobygger.cli.frame.CommandContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Drives the real window through the main job and leaves pictures. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "cli.parameter.tour")
  Path out = Path.of("");

  TourCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.surroundings().tour().applyAsInt(out);
  }
}

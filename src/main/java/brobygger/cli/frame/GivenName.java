package brobygger.cli.frame;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A citizen's name, as an argument or from a file. */
final class GivenName {
  @Option(
      names = "--name",
      required = true,
      paramLabel = "N",
      descriptionKey = "cli.option.case.name")
  @Nullable String given;

  @Option(
      names = "--text-file",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.text-file")
  @Nullable String file;

  String read(CommandContext context) {
    return file == null ? String.valueOf(given) : new TextFile(context).read(file);
  }
}

package brobygger.cli.frame;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A note, as an argument or from a file. */
final class GivenText {
  @Option(names = "--text", required = true, paramLabel = "T", descriptionKey = "cli.option.text")
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

package brobygger.cli.frame;

import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * A command that reads something from a vault, closes it, and prints what it found: in words, or as
 * JSON for programs.
 *
 * @param <T> what it finds
 */
public abstract class VaultReport<T> implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  public VaultReport(CommandContext context) {
    this.context = context;
  }

  protected final CommandContext context() {
    return context;
  }

  /** The home it reads. */
  protected final Path folder() {
    return options.folder(context);
  }

  @Override
  public final Integer call() {
    check();
    T found;
    try (Vault vault = options.open(context)) {
      found = read(vault);
    }
    if (json) {
      JsonOutput.print(context, json(found));
    } else {
      print(found);
    }
    return 0;
  }

  /** Refuses what can be refused before anybody is asked for a passphrase. */
  protected void check() {}

  protected abstract T read(Vault vault);

  protected abstract void print(T found);

  protected abstract JsonNode json(T found);
}

package brobygger.cli.contacts;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.trust.ChangeProfile;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whose vault it is, or changes the name or the workplace. */
@Command(name = "profile")
final class ProfileCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @ArgGroup Given given = new Given();

  /** The person's name, as an argument or from a file. */
  static final class Given {
    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.option.profile.name")
    @Nullable String name;

    @Option(names = "--text-file", paramLabel = "FILE", descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  @Option(names = "--workplace", paramLabel = "W", descriptionKey = "cli.option.profile.workplace")
  @Nullable String workplace;

  ProfileCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String name = given.file == null ? given.name : TextFile.of(context, null, given.file);
    try (Vault vault = options.open(context)) {
      Profile now = vault.profile();
      if (name != null || workplace != null) {
        now =
            new ChangeProfile(vault)
                .to(
                    Objects.requireNonNullElse(name, now.name()),
                    Objects.requireNonNullElse(workplace, now.organisation()))
                .orElseThrow(
                    () -> CommandFailure.failed(context.texts().of("cli.profile.impossible")));
      }
      String role = context.texts().of("cli.role." + now.role().name().toLowerCase(Locale.ROOT));
      context.print(
          now.organisation().isEmpty() ? "cli.profile.alone" : "cli.profile",
          now.name(),
          role,
          now.organisation());
    }
    return 0;
  }
}

package brobygger.cli.home;

import brobygger.casefile.value.TypedText;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.NewRecoveryKey;
import brobygger.cli.frame.Passphrase;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a vault for a person. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions vault = new VaultOptions();

  @ArgGroup(multiplicity = "1")
  Given given = new Given();

  /** The person's name, as an argument or from a file. */
  static final class Given {
    @Option(
        names = "--name",
        required = true,
        paramLabel = "N",
        descriptionKey = "cli.option.init.name")
    @Nullable String name;

    @Option(
        names = "--text-file",
        required = true,
        paramLabel = "FILE",
        descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  @Option(
      names = "--role",
      required = true,
      paramLabel = "consultant|supervisor",
      descriptionKey = "cli.option.role")
  String role = "";

  @Option(names = "--organisation", paramLabel = "O", descriptionKey = "cli.option.organisation")
  String organisation = "";

  @Option(
      names = "--recovery-key-file",
      paramLabel = "OUT",
      descriptionKey = "cli.option.recovery-key-out")
  @Nullable Path recoveryKeyFile;

  @Option(names = "--samples", descriptionKey = "cli.option.init.samples")
  boolean samples;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.init.on")
  @Nullable LocalDate on;

  InitCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (on != null && !samples) {
      throw context.misused("cli.init.on");
    }
    Profile profile = profile();
    Path home = vault.folder(context);
    char[] passphrase =
        new Passphrase(context)
            .choose(vault.passphraseFile, List.of(profile.name(), profile.organisation()));
    Path keyFile = recoveryKeyFile;
    if (keyFile == null) {
      create(home, profile, passphrase, Optional.empty());
    } else {
      createWithRecovery(home, profile, passphrase, keyFile);
    }
    context.print("cli.init.done", home.toString(), profile.name());
    if (keyFile != null) {
      context.print("cli.recovery-key.done", keyFile.toString());
    }
    return 0;
  }

  private void createWithRecovery(Path home, Profile profile, char[] passphrase, Path keyFile) {
    try (NewRecoveryKey made = new NewRecoveryKey(context, keyFile, home)) {
      create(home, profile, passphrase, Optional.of(made.key()));
      made.keep();
      KeyChangeOutcome outcome = context.surroundings().vaults().confirm(home, made.key());
      if (!(outcome instanceof KeyChangeOutcome.Changed)) {
        throw CommandFailure.failed(context.problems().of(outcome, home));
      }
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private void create(
      Path home, Profile profile, char[] passphrase, Optional<RecoveryKey> recovery) {
    CreateVaultOutcome outcome =
        context.surroundings().vaults().create(home, profile, passphrase, recovery);
    if (!(outcome instanceof CreateVaultOutcome.Created(Vault created))) {
      throw CommandFailure.failed(context.problems().of(outcome, home));
    }
    try (created) {
      if (samples) {
        context
            .surroundings()
            .samples()
            .accept(created, on == null ? LocalDate.now(context.surroundings().clock()) : on);
      }
    }
  }

  private Profile profile() {
    ProfileRole chosen =
        switch (role.toLowerCase(Locale.ROOT)) {
          case "consultant" -> ProfileRole.CONSULTANT;
          case "supervisor" -> ProfileRole.SUPERVISOR;
          default -> throw context.misused("cli.init.role", role);
        };
    String name = TextFile.of(context, given.name, given.file);
    if (name.isBlank()) {
      throw context.misused("cli.init.name.blank");
    }
    try {
      return new Profile(TypedText.line(name), chosen, TypedText.line(organisation));
    } catch (IllegalArgumentException e) {
      throw context.misused("cli.init.profile");
    }
  }
}

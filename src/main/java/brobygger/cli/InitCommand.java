package brobygger.cli;

import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.Profile;
import brobygger.usecase.ProfileRole;
import brobygger.usecase.Vault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a vault for a person. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions vault = new VaultOptions();

  @Option(
      names = "--name",
      required = true,
      paramLabel = "N",
      descriptionKey = "cli.option.init.name")
  String name = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "consultant|supervisor",
      descriptionKey = "cli.option.role")
  String role = "";

  @Option(names = "--organisation", paramLabel = "O", descriptionKey = "cli.option.organisation")
  String organisation = "";

  InitCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Profile profile = profile();
    Path home = vault.folder(context);
    char[] passphrase = new Passphrase(context).choose(vault.passphraseFile);
    CreateVaultOutcome outcome = context.surroundings().vaults().create(home, profile, passphrase);
    if (!(outcome instanceof CreateVaultOutcome.Created(Vault created))) {
      throw CommandFailure.failed(context.problems().of(outcome, home));
    }
    created.close();
    context.print("cli.init.done", home.toString(), profile.name());
    return 0;
  }

  private Profile profile() {
    ProfileRole chosen =
        switch (role.toLowerCase(Locale.ROOT)) {
          case "consultant" -> ProfileRole.CONSULTANT;
          case "supervisor" -> ProfileRole.SUPERVISOR;
          default -> throw context.misused("cli.init.role", role);
        };
    if (name.isBlank()) {
      throw context.misused("cli.init.name.blank");
    }
    try {
      return new Profile(name, chosen, organisation);
    } catch (IllegalArgumentException e) {
      throw context.misused("cli.init.profile");
    }
  }
}

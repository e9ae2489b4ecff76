package brobygger.cli.frame;

import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which vault a command works with, and how it is opened. */
final class VaultOptions {
  @Option(names = "--home", paramLabel = "D", descriptionKey = "cli.option.home")
  @Nullable Path home;

  @Option(
      names = "--passphrase-file",
      paramLabel = "F",
      descriptionKey = "cli.option.passphrase-file")
  @Nullable Path passphraseFile;

  Path folder(CommandContext context) {
    return home == null ? context.surroundings().home() : home;
  }

  /** The opened vault; a vault that does not open ends the command with one clear line. */
  Vault open(CommandContext context) {
    Path folder = folder(context);
    if (!context.surroundings().vaults().exists(folder)) {
      throw CommandFailure.failed(context.problems().of(new OpenVaultOutcome.NotAVault(), folder));
    }
    char[] passphrase = new Passphrase(context).read(passphraseFile);
    return opened(context, folder, context.surroundings().vaults().open(folder, passphrase));
  }

  /**
   * The same; a key file that is refused because a newer one was seen is taken, when somebody says
   * so.
   *
   * @param asked whether somebody has said so already
   */
  Vault openByEarlierKey(CommandContext context, boolean asked) {
    Path folder = folder(context);
    char[] passphrase = new Passphrase(context).read(passphraseFile);
    try {
      OpenVaultOutcome outcome = context.surroundings().vaults().open(folder, passphrase.clone());
      if (outcome.equals(new OpenVaultOutcome.EarlierKey(true))) {
        context.warn("cli.earlierkey.why");
        if (!asked
            && !new TypedWord(context)
                .confirms("cli.earlierkey.word", "cli.earlierkey.ask", "cli.earlierkey.nobody")) {
          throw context.failed("cli.earlierkey.kept");
        }
        outcome = context.surroundings().vaults().openByEarlierKey(folder, passphrase.clone());
      }
      return opened(context, folder, outcome);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private static Vault opened(CommandContext context, Path folder, OpenVaultOutcome outcome) {
    if (outcome instanceof OpenVaultOutcome.Opened(Vault vault)) {
      vault.missingSince().ifPresent(at -> warn(context, folder, at));
      return vault;
    }
    String problem = context.problems().of(outcome, folder);
    throw CommandFailure.failed(
        outcome instanceof OpenVaultOutcome.Damaged
            ? problem + " " + newestBackup(context, folder)
            : problem);
  }

  /** The folder is probably one from an earlier day: said beside what the command does. */
  private static void warn(CommandContext context, Path folder, Instant at) {
    LocalDateTime when = LocalDateTime.ofInstant(at, context.surroundings().clock().getZone());
    context.warn(
        "cli.earlier",
        context.texts().when().date(when.toLocalDate()),
        context.texts().when().clock(when.toLocalTime()),
        folder.toString());
  }

  /** Which backup to restore, and how. */
  static String newestBackup(CommandContext context, Path folder) {
    return context
        .surroundings()
        .vaults()
        .newestGoodBackup(folder)
        .map(
            backup ->
                context
                    .texts()
                    .of(
                        "cli.backup.newest",
                        context
                            .texts()
                            .when()
                            .date(
                                LocalDate.ofInstant(
                                    backup.taken(), context.surroundings().clock().getZone())),
                        backup.file().toString()))
        .orElseGet(() -> context.texts().of("cli.backup.none", folder.toString()));
  }
}

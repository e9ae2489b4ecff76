package brobygger.cli.home;

import brobygger.cli.frame.CommandContext;
import brobygger.texts.When;
import brobygger.usecase.backup.CompareVaults;
import brobygger.usecase.backup.VaultComparison;
import brobygger.usecase.backup.VaultComparison.Side;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.Vaults;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Prints how a restored vault stands to another, or what it holds when the other does not open. */
final class RestoreComparison {
  private final CommandContext context;

  RestoreComparison(CommandContext context) {
    this.context = context;
  }

  /**
   * Compares; changes neither.
   *
   * @param passphrase of both; wiped
   */
  void print(Path restored, Path old, char[] passphrase) {
    Vaults vaults = context.surroundings().vaults();
    OpenVaultOutcome other = vaults.open(old, passphrase.clone());
    OpenVaultOutcome opened = vaults.open(restored, passphrase);
    if (opened instanceof OpenVaultOutcome.Opened(Vault backup)) {
      try (backup) {
        if (other instanceof OpenVaultOutcome.Opened(Vault here)) {
          try (here) {
            print(new CompareVaults().between(here, backup));
          }
        } else {
          context.print("cli.restore.unknown", context.problems().of(other, old));
          print(new CompareVaults().listing(backup));
        }
      }
    } else if (other instanceof OpenVaultOutcome.Opened(Vault here)) {
      here.close();
    }
  }

  private void print(VaultComparison comparison) {
    for (VaultComparison.Line line : comparison.lines()) {
      context.print(
          "cli.restore.line",
          line.name(),
          context.texts().of("restore.standing." + line.standing().name()),
          side(line.here()),
          side(line.backup()));
    }
  }

  private String side(@Nullable Side side) {
    if (side == null) {
      return "–";
    }
    When when = context.texts().when();
    ZonedDateTime at = side.changed().atZone(context.surroundings().clock().getZone());
    return context
        .texts()
        .of(
            "restore.side",
            side.notes(),
            when.date(at.toLocalDate()) + " " + when.clock(at.toLocalTime()));
  }
}

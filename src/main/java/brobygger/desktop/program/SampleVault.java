package brobygger.desktop.program;

import brobygger.samples.SampleCases;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes vaults with the sample cases, each in a temporary folder, readable by nobody later. */
final class SampleVault implements Supplier<Vault> {
  private final Vaults vaults;
  private final Clock clock;
  private @Nullable PassingFolder before;

  SampleVault(Vaults vaults, Clock clock) {
    this.vaults = vaults;
    this.clock = clock;
  }

  @Override
  public Vault get() {
    try {
      if (before != null) {
        before.close();
      }
      PassingFolder folder = PassingFolder.make();
      before = folder;
      Profile profile = new Profile(SampleCases.CONSULTANT, ProfileRole.CONSULTANT, "");
      CreateVaultOutcome made = vaults.ephemeral(folder.path().resolve("samples"), profile);
      if (!(made instanceof CreateVaultOutcome.Created created)) {
        throw new IllegalStateException("no vault for the sample cases: " + made);
      }
      Vault vault = created.vault();
      SampleCases.on(LocalDate.now(clock)).addTo(vault);
      return vault;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package brobygger.desktop.program;

import brobygger.casefile.CaseFile;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.ContentPack;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A vault on disk: filled before a journey's window opens it, read after the window is closed. */
record JourneyVault(ScreenPictures screen, Path folder, String user) {
  /** A consultant's vault beside the files a journey writes. */
  static JourneyVault in(ScreenPictures screen, Path home, String user) {
    return new JourneyVault(screen, home.resolve("vault"), user);
  }

  /** Makes it and puts into it what the journey starts from. */
  JourneyVault holding(Consumer<Vault> filling) {
    return holding(ProfileRole.CONSULTANT, filling);
  }

  /** The same for somebody in another role. */
  JourneyVault holding(ProfileRole role, Consumer<Vault> filling) {
    try (LiveWindow first = new LiveWindow(screen, folder.resolveSibling("elsewhere"))) {
      CreateVaultOutcome made =
          first.vaults.create(
              folder,
              new Profile(user, role, "Havnekøbing"),
              LiveWindow.PASSPHRASE.toCharArray(),
              Optional.empty());
      try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
        filling.accept(vault);
      }
    }
    return this;
  }

  /** The same with one case and its company. */
  JourneyVault holding(CaseFile file) {
    return holding(
        vault -> {
          vault.companies().add(SampleCase.KITCHEN, "company.new");
          vault.caseFiles().add(file, "case.new");
        });
  }

  /** Samira, who has a visit today. */
  JourneyVault holdingSamira() {
    return holding(SampleCase.rich().now());
  }

  /** The window after the passphrase, once the node that is waited for stands in it. */
  LiveWindow unlocked(String selector) {
    return unlocked(selector, List.of());
  }

  /** The same with a team's own packs. */
  LiveWindow unlocked(String selector, List<ContentPack> own) {
    LiveWindow live = new LiveWindow(screen, folder, own);
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.on(selector);
    return live;
  }

  /** What the vault holds now; no window may have it open. */
  <T> T read(LiveWindow live, Function<Vault, T> reading) {
    OpenVaultOutcome outcome = live.vaults.open(folder, LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return reading.apply(vault);
    }
  }

  /** The only case it holds. */
  CaseFile kept(LiveWindow live) {
    return read(live, vault -> vault.caseFiles().documents().getFirst());
  }
}

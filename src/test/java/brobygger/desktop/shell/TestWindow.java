package brobygger.desktop.shell;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Later;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.cases.CasesScreen;
import brobygger.desktop.cases.CasesViewModel;
import brobygger.desktop.companies.CompaniesScreen;
import brobygger.desktop.companies.CompaniesViewModel;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.desktop.settings.SettingsScreen;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.today.Call;
import brobygger.desktop.today.Calls;
import brobygger.desktop.today.TodayScreen;
import brobygger.desktop.today.TodayViewModel;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.backup.RecoveryPapers;
import brobygger.usecase.home.RecoveryKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A workbench over memory, for pictures and journeys: Tuesday 24 November 2026, half past eight.
 */
final class TestWindow {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneId.of("Europe/Copenhagen"));
  private static final ContentPacks PACKS = new ContentPacks(new ContentPackReader());

  final BackgroundWork work = BackgroundWork.onThisThread();
  final Later later =
      (delay, action) -> {
        action.run();
        return () -> {};
      };
  final SettingsViewModel settings;
  private final List<CaseTab> tabs;

  TestWindow(Path home, List<CaseTab> tabs) {
    PreferencesFile file = new PreferencesFile(home);
    settings = new SettingsViewModel(file, file.read(), work);
    this.tabs = tabs;
  }

  /** Paper that shows nothing but the key. */
  static VaultDoor door(FakeVaults vaults, Path home, BackgroundWork work) {
    RecoveryPapers papers =
        new RecoveryPapers() {
          @Override
          public byte[] pdf(RecoveryKey key, String owner, LocalDate today) {
            return text(key, owner, today);
          }

          @Override
          public byte[] text(RecoveryKey key, String owner, LocalDate today) {
            return RecoveryKeyFile.content(List.of(owner), key);
          }
        };
    return new VaultDoor(vaults, home, papers, CLOCK, work);
  }

  Workbench workbench(MemoryVault vault) {
    Workbench workbench = Workbench.of(vault, work, later, CLOCK, false);
    workbench.companies().load(() -> workbench.cases().load(() -> {}));
    return workbench;
  }

  ShellParts parts(Workbench of) {
    Calls calls =
        (cases, companies, today, texts) -> cases.stream().limit(6).map(this::call).toList();
    return new ShellParts(
        List.of(
            new TodayScreen(
                new TodayViewModel(
                    of.vault().caseFiles(), of.companies(), calls, of.work(), of.clock()),
                desk -> {}),
            new CasesScreen(new CasesViewModel(of.cases(), of.companies(), of.clock()), of.cases()),
            new CompaniesScreen(
                new CompaniesViewModel(of.companies(), of.vault().caseFiles(), of.work()),
                TestWindow::pack,
                List.of()),
            new SettingsScreen(settings)),
        tabs,
        List.of(),
        text -> {},
        TestWindow::pack,
        () -> {});
  }

  private Call call(brobygger.casefile.CaseFile file) {
    return new Call(
        Call.Weight.values()[Math.floorMod(file.citizen().name().length(), 3)],
        file.citizen().firstName() + ": 19 dage siden sidste kontakt",
        "Aftalt rytme er hver 14. dag",
        "Planlæg samtale",
        CasePlace.of(file.id(), "followup"));
  }

  static ContentPack pack(Language language) {
    return switch (language) {
      case DANISH -> PACKS.builtIn(brobygger.guide.Language.DANISH);
      case ENGLISH -> PACKS.builtIn(brobygger.guide.Language.ENGLISH);
    };
  }

  Shell shell(Workbench workbench, ShellViewModel model, Language language) {
    return new Shell(workbench, model, parts(workbench), new Texts(language), () -> {});
  }
}

package brobygger.desktop.shell;

import brobygger.casefile.CaseFile;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Later;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.backup.BackupsViewModel;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.cases.CasesScreen;
import brobygger.desktop.cases.CasesViewModel;
import brobygger.desktop.companies.CompaniesScreen;
import brobygger.desktop.companies.CompaniesViewModel;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.desktop.settings.SettingsScreen;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.today.DueOn;
import brobygger.desktop.today.DueWays;
import brobygger.desktop.today.TodayScreen;
import brobygger.desktop.today.TodayViewModel;
import brobygger.finding.FindingTexts;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueRule;
import brobygger.rhythm.Urgency;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.backup.RecoveryPapers;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.work.Due;
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
    DueOn due =
        (today, language) ->
            of.vault().caseFiles().documents().stream()
                .limit(6)
                .map(file -> due(file, today))
                .toList();
    return new ShellParts(
        List.of(
            new TodayScreen(
                new TodayViewModel(
                    of.vault().caseFiles(),
                    of.companies(),
                    due,
                    texts -> new FindingTexts(texts, MasteryStep::code),
                    of.work(),
                    of.clock()),
                new DueWays(of.vault(), new BackupsViewModel(of.vault(), of.clock(), of.work())),
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

  private Due due(CaseFile file, LocalDate today) {
    return new Due.OfCase(
        file.citizen().name(),
        new DueItem(
            DueRule.CONTACT_OVERDUE,
            Urgency.values()[Math.floorMod(file.citizen().name().length(), 3)],
            file.id(),
            Place.FOLLOW_UPS,
            null,
            today,
            null,
            List.of(file.citizen().firstName(), 19, 14, Phrase.of("rhythm.contact.last", 19))));
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

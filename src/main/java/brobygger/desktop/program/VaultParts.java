package brobygger.desktop.program;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.desktop.audit.CaseAudit;
import brobygger.desktop.calendar.CalendarSheet;
import brobygger.desktop.cases.CasesScreen;
import brobygger.desktop.cases.CasesViewModel;
import brobygger.desktop.companies.CompaniesScreen;
import brobygger.desktop.companies.CompaniesViewModel;
import brobygger.desktop.keys.EncryptAnew;
import brobygger.desktop.lock.CopiedText;
import brobygger.desktop.settings.ProfileFields;
import brobygger.desktop.settings.SettingsScreen;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.shell.ShellParts;
import brobygger.desktop.shell.Workbench;
import brobygger.desktop.today.TodayScreen;
import brobygger.desktop.today.TodayViewModel;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.paper.WriteCalendar;
import brobygger.usecase.privacy.DiscloseCase;
import brobygger.usecase.trust.ChangeProfile;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.TeamRules;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * The screens of the rail and the tabs of a case for an opened vault: what the window is made of.
 */
@Lives(Lifetime.PROGRAM)
final class VaultParts {
  private final Outside outside;
  private final TeamRules rules;
  private final CopiedText copied;
  private final BackgroundWork slow;
  private final Runnable again;
  private final EncryptAnew anew;

  /**
   * @param slow for what takes seconds, so that what is typed meanwhile is kept at once
   * @param again builds the window's screens anew: the person has another name
   * @param anew locks the window and encrypts everything anew
   */
  VaultParts(
      Outside outside,
      TeamRules rules,
      CopiedText copied,
      BackgroundWork slow,
      Runnable again,
      EncryptAnew anew) {
    this.anew = anew;
    this.outside = outside;
    this.rules = rules;
    this.copied = copied;
    this.slow = slow;
    this.again = again;
  }

  /** The screens of the rail and the tabs of a case, each in one line. */
  ShellParts of(Workbench bench, SettingsViewModel settings) {
    Supplier<Language> language = () -> settings.preferencesProperty().get().language();
    Supplier<Texts> words = () -> new Texts(language.get());
    FileQuestions files = outside.files();
    Clock clock = outside.clock();
    CaseAudit audit =
        new CaseAudit(
            bench.vault().audit(),
            new DiscloseCase(
                bench.vault(), outside.bundles(), outside.papers().access().apply(words), clock),
            files.access());
    Safety guarded =
        new Safety(bench, outside.door(settings, bench.work()), slow, files.backups(), anew);
    Exchanging exchanging =
        new Exchanging(
            bench,
            () -> rules.description(language.get()),
            outside.bundles(),
            outside.contacts(),
            files,
            copied::copy,
            outside.home());
    CalendarSheet calendar =
        new CalendarSheet(
            new WriteCalendar(bench.vault(), outside.papers().calendars(), words, clock),
            files.calendar());
    TodayScreen today =
        new TodayScreen(
            new TodayViewModel(
                bench.vault().caseFiles(),
                bench.companies(),
                (day, read) ->
                    new FindDue(
                            bench.vault(),
                            rules.due(read),
                            guarded.facts(
                                settings.preferencesProperty().get().keepYears(),
                                bench.typing().number()))
                        .on(day),
                rules::words,
                bench.work(),
                clock),
            guarded.ways(),
            desk -> calendar.ask(desk, Optional.empty()));
    guarded.onBackup(today::shown);
    List<Screen> screens =
        List.of(
            today,
            new CasesScreen(
                new CasesViewModel(bench.cases(), bench.companies(), clock), bench.cases()),
            new CompaniesScreen(
                new CompaniesViewModel(bench.companies(), bench.vault().caseFiles(), bench.work()),
                rules::pack,
                exchanging.companyBands()),
            exchanging.screen(),
            new SettingsScreen(
                settings,
                desk ->
                    Stream.concat(exchanging.cards(desk), guarded.cards(desk).stream()).toList(),
                desk -> profile(bench, desk)));
    CaseTabs tabs = new CaseTabs(outside.papers(), files, rules, copied, calendar, exchanging);
    return new ShellParts(
        screens,
        tabs.of(bench.vault(), language, audit),
        exchanging.bands(),
        copied::copy,
        rules::pack,
        () -> {
          guarded.tick();
          exchanging.tick();
        });
  }

  /** The samples are somebody's who does not change. */
  private List<Node> profile(Workbench bench, Desk desk) {
    return bench.sample()
        ? List.of()
        : List.of(new ProfileFields(desk, new ChangeProfile(bench.vault()), again));
  }
}

package brobygger.desktop.program;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.accommodation.AccommodationTab;
import brobygger.desktop.audit.CaseAudit;
import brobygger.desktop.calendar.CalendarSheet;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.citizen.CitizenTab;
import brobygger.desktop.citizen.SaveRoad;
import brobygger.desktop.description.DescriptionTab;
import brobygger.desktop.description.Reviewer;
import brobygger.desktop.followup.FollowUpTab;
import brobygger.desktop.guide.GuideTab;
import brobygger.desktop.history.HistoryTab;
import brobygger.desktop.hours.HoursTab;
import brobygger.desktop.lock.CopiedText;
import brobygger.desktop.notes.NotesTab;
import brobygger.desktop.overview.OverviewTab;
import brobygger.desktop.staircase.StaircaseTab;
import brobygger.guide.ContentPack;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.Vault;
import brobygger.usecase.paper.SettledPlacementDocuments;
import brobygger.usecase.paper.WritePaper;
import brobygger.usecase.privacy.EraseCase;
import brobygger.usecase.privacy.WhoWrote;
import brobygger.usecase.trust.HandOver;
import brobygger.usecase.work.TeamRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The tabs of a case, each in one line. */
@Lives(Lifetime.PERSON)
final class CaseTabs {
  private final Papers papers;
  private final FileQuestions files;
  private final TeamRules rules;
  private final CopiedText copied;
  private final CalendarSheet calendar;
  private final Exchanging exchanging;

  CaseTabs(
      Papers papers,
      FileQuestions files,
      TeamRules rules,
      CopiedText copied,
      CalendarSheet calendar,
      Exchanging exchanging) {
    this.papers = papers;
    this.files = files;
    this.rules = rules;
    this.copied = copied;
    this.calendar = calendar;
    this.exchanging = exchanging;
  }

  List<CaseTab> of(Vault vault, Supplier<Language> language, CaseAudit audit) {
    Supplier<ContentPack> pack = () -> rules.pack(language.get());
    Supplier<Texts> words = () -> new Texts(language.get());
    WritePaper paper = new WritePaper(vault.audit());
    return List.of(
        new OverviewTab(
            pack,
            facts -> rules.description(language.get()).criteria(facts),
            new EraseCase(vault),
            audit::show,
            exchanging::handingOver),
        new GuideTab(pack),
        new StaircaseTab(pack),
        new DescriptionTab(
            pack,
            new SettledPlacementDocuments(papers.placements().apply(words)),
            paper,
            copied::copy,
            new Reviewer(vault.profile().name(), file -> HandOver.owns(vault, file)),
            () -> new WhoWrote(vault)::of),
        new FollowUpTab(
            session ->
                session.flush(
                    () ->
                        calendar.ask(session.desk(), Optional.of(session.caseFile().get().id())))),
        new HoursTab(pack, copied::copy),
        new AccommodationTab(pack),
        new CitizenTab(new SaveRoad(papers.roads().apply(words), paper, files.access())),
        new NotesTab(),
        new HistoryTab(audit::show, () -> new WhoWrote(vault)::of));
  }
}

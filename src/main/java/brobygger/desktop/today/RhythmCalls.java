package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.CasePlace;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.finding.Place;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueItems;
import brobygger.rhythm.Urgency;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is due by the rules of {@code rhythm}, in the user's words. */
public final class RhythmCalls implements Calls {
  private final Function<Language, DueItems> rules;
  private final Function<Texts, FindingTexts> words;
  private final Predicate<CaseFile> owns;

  /**
   * @param rules the team's rules in a language
   * @param words how findings are worded
   * @param owns whether a case is one's own
   */
  public RhythmCalls(
      Function<Language, DueItems> rules,
      Function<Texts, FindingTexts> words,
      Predicate<CaseFile> owns) {
    this.owns = owns;
    this.rules = rules;
    this.words = words;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    Map<CompanyId, Company> known =
        companies.stream().collect(Collectors.toMap(Company::id, company -> company));
    Map<CaseFileId, CaseFile> byId =
        cases.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    FindingTexts wording = words.apply(texts);
    return rules
        .apply(texts.language())
        .of(cases, id -> Optional.ofNullable(known.get(id)), today)
        .stream()
        .filter(
            item ->
                !item.rule().isForOwnerOnly()
                    || owns.test(Objects.requireNonNull(byId.get(item.caseId()))))
        .map(item -> call(item, wording.of(item)))
        .toList();
  }

  private static Call call(DueItem item, FindingText text) {
    return new Call(
        weight(item.urgency()),
        text.what(),
        text.why(),
        text.how(),
        new CasePlace(item.caseId(), tab(item.place()), item.element()),
        null,
        item);
  }

  private static Call.Weight weight(Urgency urgency) {
    return switch (urgency) {
      case NOW -> Call.Weight.NOW;
      case SOON -> Call.Weight.SOON;
      case IDEA -> Call.Weight.NOTE;
    };
  }

  private static String tab(Place place) {
    return switch (place) {
      case OVERVIEW, COMPANY -> "overview";
      case HOURS -> "hours";
      case GUIDE -> "guide";
      case STAIRCASE -> "staircase";
      case DESCRIPTION -> "description";
      case FOLLOW_UPS -> "followup";
      case ACCOMMODATIONS -> "accommodation";
      case CITIZEN -> "citizen";
    };
  }
}

package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.companies.CompanyBook;
import brobygger.finding.FindingTexts;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.PlannedMeetings;
import brobygger.texts.Texts;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.work.SnoozeDue;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The week, the calls and the next visit, read in the background each time the screen shows. */
@Lives(Lifetime.PERSON)
public final class TodayViewModel {
  private static final int WORKING_DAYS = 5;

  private final CaseFiles store;
  private final CompanyBook companies;
  private final DueOn due;
  private final Function<Texts, FindingTexts> words;
  private final BackgroundWork work;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<Day>> day =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

  /**
   * Empty until the first {@link #refresh}.
   *
   * @param due the one list of what is due
   * @param words how findings are worded
   */
  public TodayViewModel(
      CaseFiles store,
      CompanyBook companies,
      DueOn due,
      Function<Texts, FindingTexts> words,
      BackgroundWork work,
      Clock clock) {
    this.store = store;
    this.companies = companies;
    this.due = due;
    this.words = words;
    this.work = work;
    this.clock = clock;
  }

  /** What to show; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** Number of calls, for the rail. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Reads everything anew. */
  public void refresh(Texts texts) {
    LocalDate today = LocalDate.now(clock);
    List<Company> known = List.copyOf(companies.all());
    work.of(running -> read(store.documents(), known, today, texts))
        .onDone(
            read -> {
              day.set(Optional.of(read));
              count.set(read.now().size());
            })
        .start();
  }

  /** Puts a call off to a day for a reason, and reads everything anew. */
  public void snooze(DueItem item, LocalDate until, String reason, Texts texts, Runnable done) {
    work.of(running -> new SnoozeDue(store).until(item, until, reason))
        .onDone(
            file -> {
              refresh(texts);
              done.run();
            })
        .start();
  }

  /** Lets what was put off call again, and reads everything anew. */
  public void takeBack(DueItem item, Texts texts) {
    work.of(running -> new SnoozeDue(store).takeBack(item)).onDone(file -> refresh(texts)).start();
  }

  private Day read(List<CaseFile> cases, List<Company> known, LocalDate today, Texts texts) {
    List<Meeting> all = new ArrayList<>();
    for (CaseFile caseFile : cases) {
      boolean closed = PlannedMeetings.isClosed(caseFile, today);
      for (FollowUp followUp : caseFile.followUps()) {
        // What is still planned in a closed case takes place no more.
        boolean gone = closed && followUp.state() == FollowUpState.PLANNED;
        if (followUp.state() != FollowUpState.CANCELLED && !gone) {
          all.add(new Meeting(caseFile, followUp, company(caseFile, followUp, known)));
        }
      }
    }
    all.sort(Meeting.BY_TIME);
    List<LocalDate> days = days(today, all);
    List<Meeting> week = all.stream().filter(m -> days.contains(m.followUp().on())).toList();
    List<Meeting> next =
        all.stream()
            .filter(m -> m.isPlanned() && !m.followUp().on().isBefore(today))
            .limit(1)
            .toList();
    return new Day(today, days, week, calls(today, texts), next, !cases.isEmpty());
  }

  private List<Call> calls(LocalDate today, Texts texts) {
    FindingTexts wording = words.apply(texts);
    return due.read(today, texts.language()).stream()
        .map(each -> new Call(each, wording.of(each.finding())))
        .toList();
  }

  /**
   * Monday to Friday, the coming week at a weekend, and a weekend day only with a meeting on it.
   */
  private static List<LocalDate> days(LocalDate today, List<Meeting> meetings) {
    boolean weekend = today.getDayOfWeek().getValue() > WORKING_DAYS;
    boolean busy = meetings.stream().anyMatch(m -> m.isOn(today));
    LocalDate monday =
        weekend && !busy
            ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return IntStream.range(0, 7)
        .mapToObj(monday::plusDays)
        .filter(
            day ->
                day.getDayOfWeek().getValue() <= WORKING_DAYS
                    || meetings.stream().anyMatch(m -> m.isOn(day)))
        .toList();
  }

  private static String company(CaseFile caseFile, FollowUp followUp, List<Company> known) {
    return caseFile
        .placement(followUp.placement())
        .map(Placement::company)
        .flatMap(id -> known.stream().filter(c -> c.id().equals(id)).findFirst())
        .map(Company::name)
        .orElse("");
  }
}

package brobygger.desktop.placement;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.FoldedText;
import brobygger.casefile.value.Period;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.CompanyEdits;
import brobygger.edit.PlacementEdits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A placement as it is being filled in. Nothing is kept before {@link #keep}; an impossible value
 * is thrown as {@link brobygger.casefile.value.InvalidValueException} by the field's own method.
 */
public final class PlacementDraft {
  /** How long an internship lasts until the user says otherwise, in weeks. */
  public static final int USUAL_WEEKS = 13;

  private static final LocalTime USUAL_FROM = LocalTime.of(9, 0);
  private static final LocalTime USUAL_TO = LocalTime.of(12, 0);

  /** From when to when on one day. */
  public record Hours(LocalTime from, LocalTime to) {}

  private final @Nullable Placement known;
  private final Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
  private String company = "";
  private @Nullable CompanyId chosen;
  private String contact = "";
  private PlacementKind kind = PlacementKind.INTERNSHIP;
  private LocalDate start;
  private int weeks = USUAL_WEEKS;
  private @Nullable Duration hours;

  private PlacementDraft(@Nullable Placement known, LocalDate start) {
    this.known = known;
    this.start = start;
  }

  /** A new placement that starts next Monday. */
  public static PlacementDraft fresh(LocalDate today) {
    int ahead = 8 - today.getDayOfWeek().getValue();
    return new PlacementDraft(null, today.plusDays(ahead));
  }

  /** A placement that is there. */
  public static PlacementDraft of(Placement placement, Optional<Company> company) {
    PlacementDraft draft = new PlacementDraft(placement, placement.period().start());
    draft.company = company.map(Company::name).orElse("");
    draft.chosen = company.map(Company::id).orElse(null);
    draft.contact =
        company
            .flatMap(c -> c.contact(placement.contactPerson()))
            .map(ContactPerson::name)
            .orElse("");
    draft.kind = placement.kind();
    draft.weeks = placement.period().weeks().orElse(0);
    placement.schedule().forEach(d -> draft.days.put(d.day(), new Hours(d.from(), d.to())));
    draft.hours =
        placement.weeklyHours().equals(draft.scheduled()) ? null : placement.weeklyHours();
    return draft;
  }

  /** Whether the placement is new. */
  public boolean isNew() {
    return known == null;
  }

  /** A stable code of what is written here. */
  public String code() {
    return known == null ? "new" : known.id().toString();
  }

  /** The company's name. */
  public String company() {
    return company;
  }

  /** Names the company; the name must say something. Another name is another company. */
  public void company(String name) {
    String before = company;
    company = Company.named(name).name();
    if (!company.equals(before)) {
      chosen = null;
    }
  }

  /** Chooses a company that is known, also where two are called the same. */
  void choose(Company known) {
    company = known.name();
    chosen = known.id();
  }

  /** The company that was chosen, as long as its name stands. */
  Optional<Company> chosen(CompanyChoice companies) {
    return companies.all().stream().filter(each -> each.id().equals(chosen)).findFirst();
  }

  /** The contact person's name, or empty. */
  public String contact() {
    return contact;
  }

  /** Names the contact person; empty for nobody yet. */
  public void contact(String name) {
    contact = name.isBlank() ? "" : person(name).name();
  }

  /** What kind of placement. */
  public PlacementKind kind() {
    return kind;
  }

  /** Chooses the kind. */
  public void kind(PlacementKind chosen) {
    kind = chosen;
  }

  /** The first day. */
  public LocalDate start() {
    return start;
  }

  /** Chooses the first day. */
  public void start(LocalDate day) {
    start = new Period(day, null).start();
  }

  /** Whole weeks; 0 while the end is open. */
  public int weeks() {
    return weeks;
  }

  /** Chooses how many weeks, 1 to 520; 0 leaves the end open. */
  public void weeks(int count) {
    weeks = count == 0 || Period.weeks(start, count).end() != null ? count : 0;
  }

  /** The whole period. */
  public Period period() {
    if (known != null
        && known.period().start().equals(start)
        && known.period().weeks().orElse(0) == weeks) {
      // A period that ends in the middle of a week keeps its last day.
      return known.period();
    }
    return weeks == 0 ? new Period(start, null) : Period.weeks(start, weeks);
  }

  /** Hours a week: what was written, else the sum of the days. */
  public Duration hours() {
    Duration written = hours;
    return written == null ? scheduled() : written;
  }

  /** The hours that were written; empty while they are the sum of the days. */
  Optional<Duration> writtenHours() {
    return Optional.ofNullable(hours);
  }

  /** Leaves the hours to the days again. */
  void hoursOfTheDays() {
    hours = null;
  }

  /** Writes hours a week, at most 37. */
  public void hours(Duration written) {
    var unused = probe().withWeeklyHours(written);
    hours = written.equals(scheduled()) ? null : written;
  }

  /** The days with their clock times, Monday first. */
  public Map<DayOfWeek, Hours> days() {
    return Collections.unmodifiableMap(days);
  }

  private static Hours usual() {
    return new Hours(USUAL_FROM, USUAL_TO);
  }

  /** Adds a day with the times of the latest day chosen, or takes it away. */
  public void toggle(DayOfWeek day) {
    if (days.remove(day) == null) {
      Hours like = days.values().stream().reduce((a, b) -> b).orElse(usual());
      days.put(day, like);
    }
  }

  /** Changes when a day begins and ends. */
  public void day(DayOfWeek day, LocalTime from, LocalTime to) {
    WorkDay checked = WorkDay.of(day, from, to);
    days.put(day, new Hours(checked.from(), checked.to()));
  }

  /** The sum of the days. */
  public Duration scheduled() {
    return days.values().stream()
        .map(h -> Duration.between(h.from(), h.to()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Keeps the placement in the case, and the company and contact person when they are new.
   *
   * @return the placement's identity
   */
  public ElementId keep(OpenCase open, CompanyChoice companies) {
    Optional<Company> found =
        chosen(companies)
            .or(() -> CompanyNames.named(companies.all(), company).stream().findFirst());
    Optional<ContactPerson> person =
        found.stream()
            .flatMap(known -> known.contacts().stream())
            .filter(c -> FoldedText.isSame(c.name(), contact))
            .findFirst();
    ContactPerson named = contact.isEmpty() ? null : person.orElseGet(() -> person(contact));
    Company chosen = found.orElseGet(() -> Company.named(company, named));
    Placement placement =
        probe().withCompany(chosen.id()).withContactPerson(named == null ? null : named.id());
    if (found.isEmpty()) {
      companies.add(chosen);
    } else if (named != null && person.isEmpty()) {
      companies.edit(chosen.id(), CompanyEdits.nameContact(named));
    }
    open.edit(isNew() ? PlacementEdits.add(placement) : PlacementEdits.change(placement));
    return placement.id();
  }

  private Placement probe() {
    Placement base =
        known == null
            ? Placement.internship(Company.named("-").id(), period(), Duration.ZERO)
            : known;
    List<WorkDay> before = base.schedule();
    List<WorkDay> schedule =
        days.entrySet().stream()
            .map(
                e ->
                    before.stream()
                        .filter(d -> d.day() == e.getKey())
                        .findFirst()
                        .map(
                            d ->
                                new WorkDay(
                                    d.id(), d.day(), e.getValue().from(), e.getValue().to()))
                        .orElseGet(
                            () -> WorkDay.of(e.getKey(), e.getValue().from(), e.getValue().to())))
            .toList();
    return base.withKind(kind).withPeriod(period()).withSchedule(schedule).withWeeklyHours(hours());
  }

  private static ContactPerson person(String name) {
    return new ContactPerson(ElementId.random(), name, "", "", "");
  }
}

package brobygger.rhythm;

import brobygger.casefile.order.Closure;
import brobygger.finding.Place;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Rules about how a case is kept: they say the whole name, and look at closed cases too. */
final class KeepingRules {
  private KeepingRules() {}

  static Stream<DueItem> conflict(DueRule rule, DueLook look) {
    int open = look.caseFile().conflicts().size();
    return open == 0
        ? Stream.empty()
        : Stream.of(
            look.due(
                rule, Urgency.SOON, Place.OVERVIEW, null, look.today(), look.fullName(), open));
  }

  static Stream<DueItem> retention(DueRule rule, DueLook look) {
    Closure closure = look.caseFile().closure();
    if (closure == null) {
      return Stream.empty();
    }
    int years = look.keepYears();
    LocalDate over = closure.on().plusYears(years);
    return over.isAfter(look.today())
        ? Stream.empty()
        : Stream.of(
            look.due(
                rule,
                Urgency.IDEA,
                Place.OVERVIEW,
                null,
                over,
                look.fullName(),
                closure.on(),
                String.valueOf(closure.on().getYear()),
                years));
  }
}

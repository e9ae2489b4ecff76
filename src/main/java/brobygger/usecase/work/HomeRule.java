package brobygger.usecase.work;

import brobygger.casefile.company.Company;
import brobygger.finding.Phrase;
import brobygger.rhythm.Urgency;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.RecoveryState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule about what is due outside the cases, in the order shown within the same urgency. Those
 * of a case are {@link brobygger.rhythm.DueRule}.
 */
public enum HomeRule {
  /** The folder seems to be from an earlier day: before anything is written into it. */
  EARLIER_DAY(Urgency.NOW, true, HomeRule::earlierDay),
  /** What was typed and is in no case and no company. */
  DRAFTS(Urgency.SOON, true, HomeRule::drafts),
  /** Two people changed the same thing of a company, and nobody has chosen. */
  COMPANY_CONFLICT(Urgency.SOON, false, HomeRule::conflicts),
  /** The newest backup is too old, or there is none of what is there. */
  BACKUP(Urgency.SOON, false, HomeRule::backup),
  /** Nobody has written a recovery key down. */
  RECOVERY_KEY(Urgency.IDEA, false, HomeRule::recovery);

  private final Urgency urgency;
  private final boolean beforeCases;
  private final Check check;

  HomeRule(Urgency urgency, boolean beforeCases, Check check) {
    this.urgency = urgency;
    this.beforeCases = beforeCases;
    this.check = check;
  }

  /** What one rule finds due. */
  @FunctionalInterface
  private interface Check {
    Stream<Due.OfHome> apply(HomeRule rule, Look look);
  }

  /** A home on one day. */
  record Look(HomeFacts facts, boolean hasCases, Collection<Company> companies, LocalDate today) {
    boolean isEmpty() {
      return !hasCases && companies.isEmpty();
    }
  }

  /** How soon it wants attention. */
  Urgency urgency() {
    return urgency;
  }

  /** Whether it stands before what concerns people, where it is as urgent. */
  boolean isBeforeCases() {
    return beforeCases;
  }

  Stream<Due.OfHome> due(Look look) {
    return check.apply(this, look);
  }

  private Due.OfHome ofHome(LocalDate on, Object... args) {
    return new Due.OfHome(this, null, "", on, List.of(args));
  }

  private static Stream<Due.OfHome> earlierDay(HomeRule rule, Look look) {
    return look.facts().missingSince().stream()
        .map(
            at ->
                rule.ofHome(
                    look.facts().day(at),
                    look.facts().day(at),
                    String.valueOf(look.facts().day(at).getYear()),
                    LocalTime.ofInstant(at, look.facts().zone())));
  }

  private static Stream<Due.OfHome> drafts(HomeRule rule, Look look) {
    int number = look.facts().drafts();
    return number == 0 ? Stream.empty() : Stream.of(rule.ofHome(look.today(), number));
  }

  private static Stream<Due.OfHome> conflicts(HomeRule rule, Look look) {
    return look.companies().stream()
        .filter(company -> !company.conflicts().isEmpty())
        .map(
            company ->
                new Due.OfHome(
                    rule,
                    company.id(),
                    company.name(),
                    look.today(),
                    List.of(company.name(), company.conflicts().size())));
  }

  private static Stream<Due.OfHome> backup(HomeRule rule, Look look) {
    // A home that holds nothing yet has nothing to lose.
    return look.facts().backup().filter(state -> !look.isEmpty()).stream()
        .map(
            state -> {
              Backup newest = state.newest();
              return newest == null
                  ? rule.ofHome(
                      look.today(), Phrase.of("due.backup.none"), Phrase.of("due.backup.none.why"))
                  : rule.ofHome(
                      day(look, newest.taken()),
                      Phrase.of("due.backup.old"),
                      Phrase.of("due.backup.old.why"));
            });
  }

  private static LocalDate day(Look look, Instant taken) {
    return look.facts().day(taken);
  }

  private static Stream<Due.OfHome> recovery(HomeRule rule, Look look) {
    return look.facts().recovery() == RecoveryState.CONFIRMED
        ? Stream.empty()
        : Stream.of(rule.ofHome(look.today()));
  }
}

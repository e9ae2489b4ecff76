package brobygger.usecase.work;

import brobygger.casefile.Snooze;
import brobygger.casefile.company.CompanyId;
import brobygger.finding.Finding;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs the consultant: why, how soon, and where or what to do. {@link FindDue}
 * alone makes the list; whoever shows it, words it and nothing more.
 */
public sealed interface Due {
  /** Whom it is about: the citizen's or the company's full name; empty for the home itself. */
  String name();

  /** What was found, to be put into words. */
  Finding finding();

  /** How soon it wants attention. */
  Urgency urgency();

  /** The day it is due, or was. */
  LocalDate on();

  /** What puts it off to a later day; empty when it calls now. */
  Optional<Snooze> snooze();

  /** Whether it was put off and does not call now. */
  default boolean isSnoozed() {
    return snooze().isPresent();
  }

  /** The stable code of the rule that found it. */
  default String rule() {
    return finding().code();
  }

  /**
   * Due in a case; where it is done is its place.
   *
   * @param name the citizen's full name
   * @param item what the rule found
   */
  record OfCase(String name, DueItem item) implements Due {
    @Override
    public Finding finding() {
      return item;
    }

    @Override
    public Urgency urgency() {
      return item.urgency();
    }

    @Override
    public LocalDate on() {
      return item.on();
    }

    @Override
    public Optional<Snooze> snooze() {
      return Optional.ofNullable(item.snooze());
    }
  }

  /**
   * Due in no case: in a company, or in the home itself; the rule says what to do. It cannot be put
   * off.
   *
   * @param homeRule the rule that found it
   * @param company which company, or null for the home
   * @param name the company's name; empty for the home
   * @param on the day it is due, or was
   * @param args values for the texts
   */
  record OfHome(
      HomeRule homeRule, @Nullable CompanyId company, String name, LocalDate on, List<Object> args)
      implements Due, Finding {
    /** Keeps its own copy of the values. */
    public OfHome {
      args = List.copyOf(args);
    }

    @Override
    public Finding finding() {
      return this;
    }

    @Override
    public String area() {
      return "due";
    }

    @Override
    public String code() {
      return homeRule.name();
    }

    @Override
    public Urgency urgency() {
      return homeRule.urgency();
    }

    @Override
    public Optional<Snooze> snooze() {
      return Optional.empty();
    }
  }
}

package brobygger.usecase.paper;

import brobygger.casefile.goal.JobGoalRank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page for the citizen to take home (domain, section 10): nothing about health, nothing the
 * consultant wrote for colleagues.
 *
 * @param name the citizen's first name
 * @param can what the citizen can do, with the tasks it points to
 * @param wishes what the citizen wants, in the citizen's words; may be empty
 * @param jobs jobs aimed for, A first
 * @param goals goals on the way that are not reached yet
 * @param stairs work functions with the step of today and the next one
 * @param next what happens next, by date
 * @param made the day it was made
 * @param by the consultant's name
 */
public record RoadToJob(
    String name,
    List<String> can,
    String wishes,
    List<Job> jobs,
    List<Dated> goals,
    List<Stair> stairs,
    List<Dated> next,
    LocalDate made,
    String by) {
  /** Keeps immutable copies. */
  public RoadToJob {
    can = List.copyOf(can);
    jobs = List.copyOf(jobs);
    goals = List.copyOf(goals);
    stairs = List.copyOf(stairs);
    next = List.copyOf(next);
  }

  /** A job aimed for. */
  public record Job(JobGoalRank rank, String title) {}

  /** Something that is to happen, with its day if it has one; a meeting has no words of its own. */
  public record Dated(String text, @Nullable LocalDate on) {
    /** Whether it is the next meeting. */
    public boolean isMeeting() {
      return text.isEmpty();
    }
  }

  /**
   * Where somebody stands.
   *
   * @param function what is done
   * @param now the step of today, or null before the start
   * @param target what the next step aimed for is called, or null
   * @param by the day of the target, or null
   */
  public record Stair(
      String function, @Nullable Stand now, @Nullable String target, @Nullable LocalDate by) {
    /** Whether the highest step is reached. */
    public boolean isMastered() {
      return now != null && now.place() == now.of();
    }
  }

  /**
   * A step of the staircase.
   *
   * @param place where it stands among them, 1 for the lowest
   * @param of how many there are
   * @param name what it is called
   * @param meaning what it means, said to the citizen; empty when nobody has words for it
   */
  public record Stand(int place, int of, String name, String meaning) {}
}

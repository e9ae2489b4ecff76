package brobygger.usecase.paper;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.description.HealthWords;
import brobygger.description.Sentences;
import brobygger.guide.ContentPack;
import brobygger.progression.Staircase;
import brobygger.usecase.paper.RoadToJob.Dated;
import brobygger.usecase.paper.RoadToJob.Job;
import brobygger.usecase.paper.RoadToJob.Stair;
import brobygger.usecase.paper.RoadToJob.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Draws the citizen's road to the job from the case. A sentence with a word about health is left
 * out: the page may lie on a kitchen table or be shown at work.
 */
public final class DrawRoad {
  /** As much of each as one page holds. */
  private static final int MOST = 3;

  private static final int FEW = 2;

  private static final int LONGEST = 110;

  private final ContentPack pack;
  private final HealthWords health;

  /** With the team's words about steps and health. */
  public DrawRoad(ContentPack pack) {
    this.pack = pack;
    health = new HealthWords(pack.healthWords());
  }

  /** The road of a case, seen from a day. */
  public RoadToJob of(CaseFile file, LocalDate today) {
    return drawn(file, today).road();
  }

  /**
   * The road, and what it leaves out.
   *
   * @param left every sentence that is left out, in the order met, each once
   */
  public record Drawn(RoadToJob road, List<LeftOut> left) {
    /** Keeps its own copy. */
    public Drawn {
      left = List.copyOf(left);
    }
  }

  /** A sentence the page does not show, and the words that tell of health in it. */
  public record LeftOut(String sentence, String words) {}

  /** The road of a case, and each sentence it leaves out with its reason. */
  public Drawn drawn(CaseFile file, LocalDate today) {
    Set<LeftOut> left = new LinkedHashSet<>();
    RoadToJob road = new Drawing(left).of(file, today);
    return new Drawn(road, List.copyOf(left));
  }

  /** One drawing, which notes what it leaves out. */
  private final class Drawing {
    private final Set<LeftOut> left;

    Drawing(Set<LeftOut> left) {
      this.left = left;
    }

    private RoadToJob of(CaseFile file, LocalDate today) {
      return new RoadToJob(
          file.citizen().firstName(),
          some(file.citizen().competences().stream().map(this::can)),
          fit(file.citizen().wishes()),
          file.jobGoals().stream()
              .sorted(Comparator.comparing(JobGoal::rank))
              .map(goal -> new Job(goal.rank(), fit(goal.title())))
              .filter(job -> !job.title().isEmpty())
              .limit(MOST)
              .toList(),
          file.goals().stream()
              .filter(goal -> goal.reached() == null)
              .map(this::goal)
              .filter(goal -> !goal.text().isEmpty())
              .limit(FEW)
              .toList(),
          file.currentPlacement(today).map(Placement::functions).orElse(List.of()).stream()
              .limit(MOST)
              .map(function -> stair(function, file.stepOrder(), today))
              .toList(),
          next(file, today),
          today,
          file.owner().name());
    }

    private String can(Competence competence) {
      String experience = fit(competence.experience());
      List<String> tasks = some(competence.tasks().stream().map(WorkTask::name).map(this::fit));
      if (experience.isEmpty() || tasks.isEmpty()) {
        return experience + String.join(", ", tasks);
      }
      String bare = experience.replaceFirst("\\.$", "");
      return bare + ": " + String.join(", ", tasks) + ".";
    }

    private Dated goal(Goal goal) {
      return new Dated(fit(goal.text()), goal.by());
    }

    private Stair stair(WorkFunction function, StepOrder steps, LocalDate today) {
      Staircase stairs = Staircase.of(function, steps, today);
      return new Stair(
          function.name(),
          stairs.current().map(step -> stand(step, steps)).orElse(null),
          stairs.next().map(view -> pack.stepName(view.target().step())).orElse(null),
          stairs.next().map(view -> view.target().by()).orElse(null));
    }

    private Stand stand(MasteryStep step, StepOrder steps) {
      String meaning =
          pack.step(step)
              .map(text -> Objects.requireNonNullElse(text.toCitizen(), text.meaning()))
              .orElse("");
      return new Stand(steps.place(step) + 1, steps.size(), pack.stepName(step), meaning);
    }

    private List<Dated> next(CaseFile file, LocalDate today) {
      List<Dated> next = new ArrayList<>();
      file.followUps().stream()
          .filter(meeting -> meeting.state() == FollowUpState.PLANNED)
          .map(FollowUp::on)
          .filter(on -> !on.isBefore(today))
          .min(Comparator.naturalOrder())
          .ifPresent(on -> next.add(new Dated("", on)));
      String first = file.citizen().firstName();
      file.agreements().stream()
          .filter(agreement -> agreement.state() == AgreementState.OPEN)
          .filter(agreement -> isFor(agreement, first))
          .map(agreement -> new Dated(fit(agreement.what()), agreement.by()))
          .filter(dated -> !dated.text().isEmpty())
          .limit(FEW)
          .forEach(next::add);
      return next;
    }

    /** What others promised each other is not the citizen's to carry home. */
    private static boolean isFor(Agreement agreement, String first) {
      return agreement.who().startsWith(first);
    }

    private static List<String> some(Stream<String> texts) {
      return texts.filter(text -> !text.isBlank()).limit(MOST).toList();
    }

    /** The sentences without a word about health, at most as long as the page can bear. */
    private String fit(String text) {
      StringBuilder kept = new StringBuilder();
      for (String sentence : Sentences.in(text)) {
        boolean fits = kept.length() + sentence.length() < LONGEST;
        Optional<String> told = health.toldBy(sentence);
        told.ifPresent(words -> left.add(new LeftOut(sentence.strip(), words)));
        if (told.isEmpty() && (fits || kept.isEmpty())) {
          kept.append(kept.isEmpty() ? "" : " ").append(shortened(sentence.strip()));
        }
      }
      return kept.toString();
    }
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int end = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
  }
}

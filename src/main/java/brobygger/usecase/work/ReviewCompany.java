package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Period;
import brobygger.guide.ContentPack;
import brobygger.guide.GuidePoint;
import brobygger.progression.HybridHours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks back at every placement a company has had, in the cases the user has. */
public final class ReviewCompany {
  /** The section of the guide in which consultant and company look back. */
  private static final String CLOSING = "AFTER_COMPANY";

  private final ContentPack pack;

  /** By the team's guide. */
  public ReviewCompany(ContentPack pack) {
    this.pack = pack;
  }

  /**
   * One placement there.
   *
   * @param caseFile the case it stands in
   * @param citizen the citizen's first name, as the user sees it in the case anyway
   * @param placement which placement of the case
   * @param kind which kind
   * @param period first and last day
   * @param functions the work functions with the step last seen
   * @param paid paid hours a week at the end, or on the day while it runs; zero when there are none
   * @param over whether the last day has passed
   * @param learned what the closing meeting brought, in the guide's order
   */
  public record Stay(
      CaseFileId caseFile,
      String citizen,
      Placement placement,
      PlacementKind kind,
      Period period,
      List<Reached> functions,
      Duration paid,
      boolean over,
      List<Learned> learned) {
    /** Keeps immutable copies. */
    public Stay {
      functions = List.copyOf(functions);
      learned = List.copyOf(learned);
    }
  }

  /**
   * How far a function came.
   *
   * @param function its name
   * @param step the step last seen, or null when none was
   */
  public record Reached(String function, @Nullable MasteryStep step) {}

  /**
   * What was learned.
   *
   * @param point title of the guide's point
   * @param text what was said
   */
  public record Learned(String point, String text) {}

  /** The placements at the company seen from a day, the latest first. */
  public List<Stay> of(CompanyId company, List<CaseFile> cases, LocalDate today) {
    List<Stay> stays = new ArrayList<>();
    for (CaseFile file : cases) {
      for (Placement placement : file.placements()) {
        if (placement.company().equals(company)) {
          stays.add(stay(file, placement, today));
        }
      }
    }
    stays.sort(
        Comparator.comparing((Stay stay) -> stay.period().start())
            .reversed()
            .thenComparing(stay -> stay.placement().id().toString()));
    return stays;
  }

  private Stay stay(CaseFile file, Placement placement, LocalDate today) {
    LocalDate end = placement.period().end();
    boolean over = end != null && end.isBefore(today);
    return new Stay(
        file.id(),
        file.citizen().firstName(),
        placement,
        placement.kind(),
        placement.period(),
        placement.functions().stream().map(ReviewCompany::reached).toList(),
        paid(placement, over && end != null ? end : today),
        over,
        learned(file, placement));
  }

  private static Duration paid(Placement placement, LocalDate day) {
    return switch (placement.kind()) {
      case FLEXJOB, ORDINARY_JOB, SMALL_JOB -> placement.weeklyHours();
      case INTERNSHIP, WAGE_SUBSIDY ->
          HybridHours.of(placement.hybrid())
              .on(day)
              .map(HybridHours.PhaseHours::paid)
              .orElse(Duration.ZERO);
    };
  }

  private static Reached reached(WorkFunction function) {
    return new Reached(
        function.name(),
        function.observations().stream()
            .max(Comparator.comparing(Observation::on))
            .map(Observation::step)
            .orElse(null));
  }

  /** An answer without a placement belongs here when the case has only this one. */
  private List<Learned> learned(CaseFile file, Placement placement) {
    List<GuidePoint> points =
        pack.sections().stream()
            .filter(section -> section.code().equals(CLOSING))
            .flatMap(section -> section.points().stream())
            .toList();
    List<Learned> learned = new ArrayList<>();
    for (GuidePoint point : points) {
      Optional<GuideAnswer> said =
          file.guide().stream()
              .filter(answer -> answer.point().equals(point.code()))
              .filter(
                  answer ->
                      placement.id().equals(answer.placement())
                          || answer.placement() == null && file.placements().size() == 1)
              .filter(answer -> !answer.answer().isBlank())
              .findFirst();
      said.ifPresent(answer -> learned.add(new Learned(point.title(), answer.answer())));
    }
    return learned;
  }
}

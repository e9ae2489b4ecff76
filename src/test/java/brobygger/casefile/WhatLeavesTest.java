package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Somebody decided about every kind of value whether it decides what leaves the house. */
class WhatLeavesTest {
  /** Enums, and yes or no, of which no code of the program asks before something leaves. */
  private static final Set<String> DECIDE_NOTHING =
      Set.of(
          "AgreementAnswer.outcome",
          "Agreement.state",
          "Closure.status",
          "CompanyAnswer.topic",
          "Competence.source",
          "ConsideredScheme.scheme",
          "DescriptionReview.state",
          "FollowUp.kind",
          "FollowUp.state",
          "Goal.zone",
          "GuideAnswer.state",
          "HourBlock.kind",
          "JobFit.can",
          "JobFit.exists",
          "JobFit.wants",
          "JobGoal.rank",
          "Order.track",
          "Observation.seenBy",
          "Observation.step",
          "Placement.kind",
          "ScaleAnswer.scale",
          "SmallStep.seenBy",
          "StartLevel.step",
          "SupportShare.seenBy",
          "Statement.theme",
          "Statement.source",
          "Target.step",
          "WorkDay.day");

  @Test
  void everyValueThatMayDecideIsEitherMarkedOrKnownToDecideNothing() {
    Set<String> undecided = new TreeSet<>();
    for (Class<?> document : List.of(CaseFile.class, Company.class)) {
      collect(document, undecided, new TreeSet<>());
    }
    assertThat(undecided).containsExactlyInAnyOrderElementsOf(DECIDE_NOTHING);
  }

  private static void collect(Type type, Set<String> found, Set<String> been) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], found, been);
    } else if (type instanceof Class<?> part && part.isRecord() && been.add(part.getName())) {
      for (RecordComponent component : part.getRecordComponents()) {
        boolean marked = component.isAnnotationPresent(DecidesWhatLeaves.class);
        boolean decides =
            component.getType().isEnum()
                || component.getType() == MasteryStep.class
                || component.getType() == boolean.class;
        if (!marked && decides) {
          found.add(part.getSimpleName() + "." + component.getName());
        }
        collect(component.getGenericType(), found, been);
      }
    }
  }

  @Test
  void whatIsMarkedNamesEveryCodeOnce() {
    assertThat(WhatLeaves.decidedBy())
        .containsOnlyKeys("/accommodations/*/sharing", "/placements/*/company");
    assertThat(WhatLeaves.decidedBy().get("/accommodations/*/sharing"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Sharing.values()).map(Sharing::name).toList())
        .startsWith("KEEP_PRIVATE");
  }

  @Test
  void aDisagreementOnItOrOnWhatItIsPartOfIsUnsettled() {
    String id = ElementId.random().toString();
    assertThat(List.of("/accommodations/" + id + "/sharing", "/accommodations/" + id))
        .allMatch(place -> WhatLeaves.isUnsettled(disputed(place)));
    assertThat(
            List.of("/accommodations/" + id + "/handling", "/citizen/phone", "/agreements/" + id))
        .noneMatch(place -> WhatLeaves.isUnsettled(disputed(place)));
  }

  private static CaseFile disputed(String place) {
    Candidate one = new Candidate(ElementId.random(), "\"a\"", "Bo", Instant.EPOCH);
    Candidate two = new Candidate(ElementId.random(), null, "Carl", Instant.EPOCH);
    return FiveSteps.open("Thomas", new Owner("Ida", "Solby"), LocalDate.of(2026, 2, 2))
        .withConflicts(List.of(new Conflict(ElementId.random(), place, null, List.of(one, two))));
  }
}

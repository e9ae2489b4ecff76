package brobygger.casefile.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While what decides what leaves the house is unsettled, nothing leaves. */
class WhatLeavesTest {
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

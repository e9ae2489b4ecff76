package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.company.Company;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every case that can exist. */
class CaseFilePropertiesTest {
  @Provide
  Arbitrary<CaseFile> cases() {
    return CaseFileArbitraries.cases();
  }

  @Provide
  Arbitrary<Company> companies() {
    return CaseFileArbitraries.companies();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }

  @Property(tries = 100)
  void buildingAgainFromItsPartsGivesTheSameCase(@ForAll("cases") CaseFile file) {
    assertThat(CaseFileBuilder.builder(file).build()).isEqualTo(file);
  }

  @Property(tries = 100)
  void theCurrentPlacementIsOneOfItsOwnAndDecidesThePhase(
      @ForAll("cases") CaseFile file, @ForAll("days") LocalDate day) {
    assertThat(file.currentPlacement(day).isPresent()).isEqualTo(!file.placements().isEmpty());
    file.currentPlacement(day)
        .ifPresent(
            current -> {
              assertThat(file.placements()).contains(current);
              boolean closed = file.closure() != null && !day.isBefore(file.closure().on());
              assertThat(file.phaseOn(day))
                  .isEqualTo(closed ? CasePhase.AFTER : current.phaseOn(day));
            });
  }

  @Property(tries = 100)
  void aPlacementThatChangesLeavesTheOthersAlone(@ForAll("cases") CaseFile file) {
    for (Placement placement : file.placements()) {
      CaseFile changed = file.withPlacement(placement.id(), p -> p.withFunctions(List.of()));
      assertThat(changed.placements()).hasSameSizeAs(file.placements());
      assertThat(changed.placements())
          .filteredOn(p -> !p.id().equals(placement.id()))
          .isEqualTo(
              file.placements().stream().filter(p -> !p.id().equals(placement.id())).toList());
    }
    assertThat(file.withPlacement(ElementId.random(), p -> p.withFunctions(List.of())))
        .isEqualTo(file);
  }

  @Property(tries = 100)
  void everyContactIsFoundByItsIdentity(@ForAll("companies") Company company) {
    company.contacts().forEach(c -> assertThat(company.contact(c.id())).contains(c));
    assertThat(company.contact(null)).isEmpty();
  }
}

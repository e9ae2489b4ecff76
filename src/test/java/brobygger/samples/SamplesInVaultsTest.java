package brobygger.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.conflict.Conflict;
import brobygger.edit.MadeEdit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Relation;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.trust.HandOver;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in the homes of several people, made at different times. */
final class SamplesInVaultsTest {
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 24));
  private static final CaseFile JONAS = SAMPLES.cases().getFirst();

  @TempDir private Path temp;

  private Vault home(String name, ProfileRole role, int hour) {
    Clock clock =
        Clock.fixed(Instant.parse("2026-11-24T%02d:00:00Z".formatted(hour)), ZoneOffset.UTC);
    CreateVaultOutcome made =
        new StoredVaults(
                new H2Engine(), clock, new Argon2Cost(8 * 1024, 1, 1), temp.resolve("state"))
            .create(
                temp.resolve(name),
                new Profile(name, role, "Havnekøbing"),
                "fire heste i regnvejr".toCharArray());
    Vault vault = ((CreateVaultOutcome.Created) made).vault();
    SAMPLES.addTo(vault);
    return vault;
  }

  private static Owner owner(Vault vault) {
    return vault.caseFiles().get(JONAS.id()).owner();
  }

  @Test
  void aConsultantOwnsTheSamplesAndASupervisorLooksAtThem() {
    try (Vault anna = home(SampleCases.CONSULTANT, ProfileRole.CONSULTANT, 8);
        Vault ida = home("Ida", ProfileRole.CONSULTANT, 9);
        Vault ole = home("Ole", ProfileRole.SUPERVISOR, 10)) {
      assertThat(owner(anna)).isEqualTo(JONAS.owner());
      assertThat(owner(ida)).isEqualTo(new Owner("Ida", "Havnekøbing", "", 1));
      assertThat(owner(ole)).isEqualTo(JONAS.owner());
      for (Vault vault : List.of(anna, ida)) {
        assertThat(vault.caseFiles().documents()).allMatch(file -> HandOver.owns(vault, file));
      }
      assertThat(ole.caseFiles().documents()).noneMatch(file -> HandOver.owns(ole, file));
    }
  }

  @Test
  void vaultsThatBeganAlikeDisagreeOnlyOnWhatBothChanged() {
    try (Vault ida = home("Ida", ProfileRole.CONSULTANT, 8);
        Vault ole = home("Ole", ProfileRole.SUPERVISOR, 10)) {
      ida.caseFiles()
          .edit(
              JONAS.id(),
              MadeEdit.of(
                  "edit",
                  file ->
                      file.withCitizen(
                          file.citizen().withPhone("11 11 11 11").withEmail("j@x.dk"))));
      ole.caseFiles()
          .edit(
              JONAS.id(),
              MadeEdit.of(
                  "edit",
                  file ->
                      file.withCitizen(file.citizen().withPhone("22 22 22 22").withWishes("Dyr"))));
      DocumentKey key = DocumentKey.of(JONAS.id());
      assertThat(ida.histories().importAll(List.of(ole.histories().export(key))))
          .containsValue(Relation.CONFLICT);
      CaseFile joined = ida.caseFiles().get(JONAS.id());
      assertThat(joined.conflicts())
          .extracting(Conflict::place, Conflict::before)
          .containsExactly(tuple("/citizen/phone", "\"" + JONAS.citizen().phone() + "\""));
      assertThat(joined.citizen().email()).isEqualTo("j@x.dk");
      assertThat(joined.citizen().wishes()).isEqualTo("Dyr");
      assertThat(joined.owner().name()).isEqualTo("Ida");
    }
  }

  @Test
  void addingThemTwiceChangesNothing() {
    try (Vault ole = home("Ole", ProfileRole.SUPERVISOR, 8)) {
      var head = ole.caseFiles().head(JONAS.id());
      SAMPLES.addTo(ole);
      assertThat(ole.caseFiles().head(JONAS.id())).isEqualTo(head);
    }
  }
}

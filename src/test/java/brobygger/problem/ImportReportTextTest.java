package brobygger.problem;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.BundlePreview.State;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportReportTextTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 9, 5);
  private static final BundleHeader HEADER =
      new BundleHeader(
          new UUID(1, 1),
          Instant.parse("2026-11-20T08:00:00Z"),
          new BundleHeader.Sender(
              new Profile("Anna Lund", ProfileRole.CONSULTANT, ""), new UUID(2, 2)),
          "Til gennemsyn");

  private static Entry entry(
      long id, String name, State state, int news, @Nullable EntryProblem problem) {
    return new Entry(new UUID(0, id), (int) id, name, state, news, null, problem, List.of());
  }

  private static ImportReport report(Set<CaseFileId> taken) {
    BundlePreview preview =
        new BundlePreview(
            new CaseBundle(HEADER, List.of(), List.of(), List.of()),
            List.of(
                entry(1, "Søren\nØstergård", State.CHANGED, 3, null),
                entry(2, "Grethe", State.NEW, 1, null),
                entry(3, "Ole", State.NEW, 1, null),
                entry(4, "Mads", State.NOTHING_NEW, 0, null),
                entry(5, "", State.REFUSED, 0, new EntryProblem.NewerDocument("2", ""))),
            List.of());
    return new ImportReport(preview, taken, Set.of(), Set.of(id(2)), Set.of(id(3)));
  }

  private static CaseFileId id(long id) {
    return new CaseFileId(new UUID(0, id));
  }

  @Test
  void everyCaseStandsThereWithWhatBecameOfIt() {
    List<String> lines =
        new ImportReportText(new Texts(Language.DANISH))
            .lines(report(Set.of(id(1))), "pakke.json", AT, 2);
    assertThat(lines)
        .contains(
            "Rapport over import",
            "Fil: pakke.json",
            "Fra: Anna Lund, skrevet 20. november 2026",
            "Ikke underskrevet",
            "Formål: Til gennemsyn",
            "- Søren Østergård (" + id(1) + "): importeret (opdateres, 3 ændringer)",
            "- Grethe (" + id(2) + "): udeladt",
            "- Ole (" + id(3) + "): lagt i indbakken",
            "- Mads (" + id(4) + "): ikke rørt (intet nyt)",
            "I alt importeret: 1 sag og ingen virksomheder.",
            "2 ændringer skal afklares.")
        .anyMatch(line -> line.matches("Taget imod: \\d+\\. \\p{L}+ \\d{4} kl\\. \\d+\\.\\d\\d"));
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Sag nr. 5 i filen", "ikke importeret.", "Opdatér Brobygger"));
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
  }

  @Test
  void whenNothingChangedItSaysSoInEnglishAsWell() {
    List<String> lines =
        new ImportReportText(new Texts(Language.ENGLISH)).lines(report(Set.of()), "b.json", AT, 0);
    assertThat(lines.getLast()).isEqualTo("Your own cases were not changed.");
  }
}

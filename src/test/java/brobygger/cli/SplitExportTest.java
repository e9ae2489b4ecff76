package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.cli.People.Result;
import brobygger.problem.ProblemText;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More cases than one bundle is to hold: several files by command, one clear sentence else. */
class SplitExportTest {
  private static final int CASES = 9;
  private static final int NOTES = 20;
  private static final int NOTE = 19_000;

  @TempDir Path folder;
  private People people;

  @BeforeEach
  void longCases() {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    try (Vault vault = open("anna")) {
      for (int i = 0; i < CASES; i++) {
        vault.caseFiles().add(longCase("Søren " + i), "case.new");
      }
    }
  }

  private Vault open(String person) {
    var outcome = people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }

  private static CaseFile longCase(String name) {
    List<JournalNote> notes =
        IntStream.range(0, NOTES)
            .mapToObj(
                i ->
                    new JournalNote(
                        new ElementId(UUID.randomUUID()),
                        People.CLOCK.instant(),
                        "anna",
                        "x".repeat(NOTE),
                        "",
                        null,
                        List.of()))
            .toList();
    return FiveSteps.open(name, new Owner("anna", ""), LocalDate.of(2026, 11, 2)).withNotes(notes);
  }

  private GatherBundle gather(Vault vault) {
    return new GatherBundle(vault, new JsonBundleFiles(), People.CLOCK, UUID::randomUUID);
  }

  private static List<CaseFileId> ids(Vault vault) {
    return vault.caseFiles().all().stream().map(line -> line.id()).toList();
  }

  @Test
  void theyAreWrittenToSeveralFilesThatTogetherBringThemAll() {
    Path out = folder.resolve("sager.json");
    Result written = people.in("anna", "export", "--plain", "--all", "--out", out.toString());
    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.out()).contains("skrevet i 2 filer");
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("sager-3.json")).doesNotExist();
    for (String part : List.of("sager-1.json", "sager-2.json")) {
      Result taken = people.in("bo", "import", folder.resolve(part).toString());
      assertThat(taken.exitCode()).as(taken.err()).isZero();
    }
    try (Vault bo = open("bo")) {
      assertThat(bo.caseFiles().all()).hasSize(CASES);
    }
  }

  @Test
  void theWindowSaysHowManyFitBeforeItWrites() {
    try (Vault anna = open("anna")) {
      List<CaseFileId> all = ids(anna);
      assertThatThrownBy(() -> gather(anna).gather(all, ""))
          .isInstanceOfSatisfying(
              CannotLeaveException.class,
              why ->
                  assertThat(
                          new ProblemText(new Texts(Language.DANISH))
                              .of(why.problem(), folder.resolve("sager.json")))
                      .contains("de første 8 af de 9"));
      assertThat(gather(anna).gather(all.subList(0, 8), "").cases()).hasSize(8);
    }
    assertThat(Files.exists(folder.resolve("sager.json"))).isFalse();
  }

  @Test
  void gatheringTellsHowFarItIsAndStopsWhenAsked() {
    try (Vault anna = open("anna")) {
      List<CaseFileId> two = ids(anna).subList(0, 2);
      List<String> told = new java.util.ArrayList<>();
      gather(anna)
          .gather(
              two,
              "",
              brobygger.usecase.bundle.BundleView.FULL,
              java.util.Optional.empty(),
              (done, of) -> told.add(done + "/" + of));
      assertThat(told).containsExactly("1/2", "2/2");
      assertThatThrownBy(
              () ->
                  gather(anna)
                      .gather(
                          two,
                          "",
                          brobygger.usecase.bundle.BundleView.FULL,
                          java.util.Optional.empty(),
                          (done, of) -> {
                            throw new CancellationException();
                          }))
          .isInstanceOf(CancellationException.class);
    }
  }
}

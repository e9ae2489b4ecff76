package brobygger.report;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.paper.DrawRoad;
import brobygger.usecase.paper.RoadToJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The citizen's page: one page, accessible, fair, and nothing about health. */
class RoadDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH);
  private static final SampleCases SAMPLES = SampleCases.on(TODAY);

  private static TaggedRoadDocuments in(Language language) {
    return new TaggedRoadDocuments(() -> new Texts(language));
  }

  private static CaseFile niels() {
    return SAMPLES.cases().stream()
        .filter(file -> file.citizen().name().startsWith("Niels"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(CaseFile file) {
    return in(Language.DANISH).text(new DrawRoad(PACK).of(file, TODAY));
  }

  /** As much of everything as a case can hold, with a word about health among it. */
  private static CaseFile full() {
    String sick = PACK.healthWords().getFirst().word();
    String words = "Jeg kan lide at stå tidligt op og gøre klar til de andre. ".repeat(12);
    CaseFile file = niels();
    List<Competence> competences = new ArrayList<>();
    List<JobGoal> jobs = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      competences.add(
          new Competence(
              ElementId.random(),
              CompetenceSource.HOME,
              words + "Jeg har haft " + sick + ".",
              Collections.nCopies(6, WorkTask.named("Fylde køleskabe op")).stream()
                  .map(task -> WorkTask.named(task.name()))
                  .toList()));
      jobs.add(new JobGoal(ElementId.random(), JobGoalRank.A, "Køkkenhjælp i en kantine", ""));
      goals.add(
          new Goal(ElementId.random(), words, "", "", "", TODAY.plusDays(30), null, List.of()));
      agreements.add(
          new Agreement(
              ElementId.random(), "Niels", "ringer til Karen", TODAY, AgreementState.OPEN, null));
    }
    return file.withCitizen(
            file.citizen()
                .withCompetences(competences)
                .withWishes("Jeg vil gerne have løn. Det er " + sick + " der fylder."))
        .withJobGoals(jobs)
        .withGoals(goals)
        .withAgreements(agreements);
  }

  @Test
  void itShowsTheStairsTheJobsAndWhatHappensNext() {
    assertThat(text(niels()))
        .startsWith("Vejen til job\nTil dig, Niels\n")
        .contains("Her står du på trappen", "Buffet · Trin 5 af 5: Oplært.")
        .contains("Lavet 24. november 2026");
  }

  @Test
  void noWordAboutHealthStandsOnIt() {
    String sick = PACK.healthWords().getFirst().word();
    CaseFile full = full();
    assertThat(full.citizen().wishes()).contains(sick);
    assertThat(text(full)).doesNotContain(sick).contains("Jeg vil gerne have løn.");
  }

  @Test
  void notesAccommodationsAndTheConsultantsWordsStayInTheCase() {
    for (CaseFile file : SAMPLES.cases()) {
      String page = text(file);
      file.notes().forEach(note -> assertThat(page).doesNotContain(note.text()));
      file.accommodations().stream()
          .map(a -> a.need())
          .filter(need -> !need.isBlank())
          .forEach(need -> assertThat(page).doesNotContain(need));
      if (!file.citizen().background().isBlank()) {
        assertThat(page).doesNotContain(file.citizen().background());
      }
    }
  }

  @Test
  void onlyWhatTheCitizenPromisedStandsOnIt() {
    CaseFile file =
        niels()
            .withAgreements(
                List.of(
                    promise("Niels", "tager bussen 7.40"), promise("Karen", "køber nye knive")));
    assertThat(text(file)).contains("tager bussen 7.40").doesNotContain("knive");
  }

  private static Agreement promise(String who, String what) {
    return new Agreement(ElementId.random(), who, what, TODAY, AgreementState.OPEN, null);
  }

  @Test
  void aVeryLongSentenceIsShortenedAndNeverLost() {
    CaseFile file = niels();
    String page =
        text(file.withCitizen(file.citizen().withWishes("Jeg vil så gerne " + "og ".repeat(90))));
    assertThat(page).contains("Jeg vil så gerne og", " …");
  }

  @Test
  void anEmptyCaseHasAKindBeginning() {
    CaseFile empty = FiveSteps.open("Ida Berg", niels().owner(), TODAY);
    assertThat(text(empty)).contains("Vi er lige begyndt");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePdfIsAccessibleAndOnePage(Language language) throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    RoadToJob road = new DrawRoad(PACK).of(full(), TODAY);
    byte[] pdf = in(language).pdf(road);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
    }
  }
}

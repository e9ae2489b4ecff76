package brobygger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.Period;
import brobygger.report.PlacementDocument.Table;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PlacementDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SampleCases SAMPLES = SampleCases.on(TODAY);

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static TaggedPlacementDocuments in(Language language) {
    return new TaggedPlacementDocuments(() -> new Texts(language));
  }

  private static CaseFile sample(String firstName) {
    return SAMPLES.cases().stream()
        .filter(c -> c.citizen().firstName().equals(firstName))
        .findFirst()
        .orElseThrow();
  }

  private static Company company(Placement placement) {
    return SAMPLES.companies().stream()
        .filter(c -> c.id().equals(placement.company()))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] pdf(CaseFile file, Language language) {
    Placement placement = file.placements().getFirst();
    return in(language).pdf(file, placement, company(placement), TODAY);
  }

  private static CaseFile saying(String text) {
    CaseFile jonas = sample("Jonas");
    return jonas.withPlacement(
        jonas.placements().getFirst().id(),
        p ->
            p.withDescription(p.description().withHeading(text).withTasks(text).withPurpose(text)));
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void conforms(byte[] pdf, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant()).as("%s: %s", flavour, result.getTestAssertions()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePdfIsAccessibleAndKeepsForeverInBothLanguages(Language language)
      throws VeraPDFException, IOException {
    byte[] pdf = pdf(sample("Thomas"), language);

    conforms(pdf, PDFAFlavour.PDFUA_1);
    conforms(pdf, PDFAFlavour.PDFA_3_U);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> & \"x\" ]]> <b>fed</b>",
        "🌱👩🏽‍🍳 emoji",
        "שלום مرحبا",
        "日本語",
        "&amp; &#x41; &nbsp;"
      })
  void anyTextStaysTextAndTheDocumentStaysAccessible(String text)
      throws VeraPDFException, IOException {
    conforms(pdf(saying(text), Language.DANISH), PDFAFlavour.PDFUA_1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCprNumberIsNeverInIt(Language language) throws IOException {
    CaseFile jonas =
        sample("Jonas").withCitizen(sample("Jonas").citizen().withCpr(CprNumber.of("680394-4101")));
    Placement placement = jonas.placements().getFirst();
    assertThat(words(pdf(jonas, language))).doesNotContain("4101", "680394");
    assertThat(in(language).text(jonas, placement, company(placement), TODAY))
        .contains("Jonas")
        .doesNotContain("4101", "680394");
  }

  @Test
  void markupInATextIsShownAsItWasWritten() throws IOException {
    String text = "<script>alert(1)</script> &amp; <b>fed</b>";

    assertThat(words(pdf(saying(text), Language.DANISH))).contains(text);
  }

  @Test
  void charactersTheFontLacksBecomeOneBox() {
    Glyphs glyphs = Glyphs.of("/brobygger/report/Inter-Regular.ttf");

    assertThat(glyphs.printable("Ærø 👩🏽‍🍳 “ja” – Å\tø")).isEqualTo("Ærø □ “ja” – Å ø");
  }

  @Test
  void thePdfSaysWhatTheTextSays() throws IOException {
    String words = words(pdf(sample("Thomas"), Language.DANISH));

    assertThat(words)
        .contains("Gravermedhjælper i praktik hos Solby Kirkegård")
        .contains("Thomas river stier, klipper hække")
        .contains("22. februar 2023")
        .contains("29. marts 2023")
        .contains("Leif Thorsen")
        .contains("9 timer");
  }

  @Test
  void theTextHasEveryFieldDaysMeetingsAndContacts() {
    CaseFile thomas = sample("Thomas");
    Placement placement = thomas.placements().getFirst();
    String text = in(Language.DANISH).text(thomas, placement, company(placement), TODAY);

    assertThat(text)
        .startsWith("Gravermedhjælper i praktik hos Solby Kirkegård\nThomas Juhl · Solby Kirkegård")
        .contains("(13 uger)")
        .contains("\nØnsker og særlige forhold\n" + placement.description().wishes())
        .contains("\nArbejdstid\nMandag, onsdag og fredag kl. 9–12.")
        .contains("\nOpgaver\n" + placement.description().tasks())
        .contains("\nUgen\nMandag · ")
        .contains("I alt · 9 timer")
        .contains("29. marts 2023 kl. 11.00 · Opfølgning på arbejdspladsen · Thomas, Leif, Anna")
        .contains("Leif Thorsen · Graver · 10 20 30 71, leif@solbykirkegaard.example")
        .endsWith("Skrevet af Anna Lund den 24. november 2026\n");
  }

  @Test
  void nothingElseFromTheCaseLeavesWithTheDocument() {
    int looked = 0;
    for (CaseFile file : SAMPLES.cases()) {
      for (Placement placement : file.placements()) {
        String text = in(Language.DANISH).text(file, placement, company(placement), TODAY);
        List<String> ours = new ArrayList<>();
        ours.add(file.citizen().phone());
        ours.add(file.citizen().background());
        file.accommodations().stream()
            .filter(a -> a.sharing() == Sharing.KEEP_PRIVATE)
            .forEach(a -> ours.add(a.handling()));
        file.notes().forEach(n -> ours.add(n.text()));
        ours.removeIf(String::isBlank);
        looked += ours.size();
        if (!ours.isEmpty()) {
          assertThat(text).doesNotContain(ours);
        }
      }
    }
    assertThat(looked).isGreaterThan(10);
  }

  @Test
  void anEmptyPlacementStillHasATitleAndAConsultant() {
    CaseFile file = FiveSteps.open("Åse", new Owner("Bo", ""), TODAY);
    Placement placement =
        Placement.internship(CompanyId.random(), new Period(TODAY, null), Duration.ZERO);

    assertThat(in(Language.ENGLISH).text(file, placement, null, TODAY))
        .isEqualTo(
            """
            Internship description
            Åse · from 24 November 2026

            Contact
            Bo · Job consultant

            Written by Bo on 24 November 2026
            """);
  }

  @Test
  void aTableRefusesARowOfAnotherWidth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("Ugen", List.of("a", "b"), List.of(List.of("1"))));
  }
}

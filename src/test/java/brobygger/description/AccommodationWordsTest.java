package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.value.ElementId;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AccommodationWordsTest {
  private static final AccommodationWords.Names NAMES =
      new AccommodationWords.Names("Samira", Optional.of("Køkkenet"), Optional.of("Fatima"));
  private static final Accommodation NONE =
      new Accommodation(
          ElementId.random(), "Løft", "", "", "", "", Sharing.UNDECIDED, null, List.of());

  private final AccommodationWords words = new AccommodationWords(pack());
  private final PositiveWording positive = new PositiveWording(new Texts(Language.DANISH));

  private static DescriptionWords pack() {
    ContentPack pack =
        new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH);
    return new DescriptionWords(pack.vagueWords(), pack.healthWords());
  }

  private List<AccommodationFinding> found(Accommodation accommodation) {
    return words.findings(accommodation, NAMES);
  }

  @Test
  void aLooseNeedIsFoundUntilTheExtentHasAFigure() {
    Accommodation loose = NONE.withNeed("Ingen tunge løft");
    assertThat(found(loose))
        .singleElement()
        .satisfies(f -> assertThat(f.part()).isEqualTo(AccommodationPart.NEED))
        .satisfies(f -> assertThat(f.words()).isEqualTo("Ingen tunge løft"))
        .satisfies(f -> assertThat(f.kind()).isEqualTo(AccommodationFinding.Kind.VAGUE));
    assertThat(found(loose.withExtent("mange kilo"))).hasSize(1);
    assertThat(found(loose.withExtent("5 kg"))).isEmpty();
  }

  @Test
  void namesAndEmptyWordsAreMendedInOneAction() {
    Accommodation written =
        NONE.withExtent("højst ca. 5 kg").withHandling("Praktikanten spørger en medarbejder.");
    List<AccommodationFinding> all = found(written);
    assertThat(all)
        .extracting(f -> f.mends().getFirst().text())
        .containsExactly(
            "højst 5 kg", "Samira spørger en medarbejder.", "Praktikanten spørger Fatima.");
    Accommodation mended = written;
    while (!found(mended).isEmpty()) {
      AccommodationFinding first = found(mended).getFirst();
      mended = first.part().put(mended, first.mends().getFirst().text());
    }
    assertThat(mended.handling()).isEqualTo("Samira spørger Fatima.");
  }

  @Test
  void withoutACompanyThereIsNoNameToPutThere() {
    AccommodationWords.Names alone =
        new AccommodationWords.Names("Samira", Optional.empty(), Optional.empty());
    Accommodation written = NONE.withHandling("Virksomheden og en medarbejder ved det.");
    assertThat(words.findings(written, alone)).hasSize(2).allMatch(f -> f.mends().isEmpty());
    assertThat(words.findings(written, NAMES)).allMatch(f -> f.mends().size() == 1);
  }

  @Test
  void aWordAboutHealthIsFoundUnlessItStaysBetweenCitizenAndConsultant() {
    Accommodation ill = NONE.withNeed("Angst i store rum");
    AccommodationFinding finding = found(ill).getFirst();
    assertThat(finding.kind()).isEqualTo(AccommodationFinding.Kind.HEALTH);
    assertThat(finding.range().of(ill.need())).isEqualTo("Angst");
    assertThat(finding.mends().getFirst().text()).isEqualTo("Fast kontaktperson i store rum");
    assertThat(found(ill.withSharing(Sharing.TELL_COMPANY))).hasSize(1);
    assertThat(found(ill.withSharing(Sharing.KEEP_PRIVATE))).isEmpty();
  }

  @Test
  void theFigureAndTheHandlingBecomeWhatThePersonCanDo() {
    assertThat(
            positive.of(
                NONE.withNeed("Ingen tunge løft")
                    .withExtent("Højst 5 kg, ti gange på en formiddag")
                    .withHandling("kasserne køres på vognen"),
                "Samira"))
        .isEqualTo("Samira løfter op til 5 kg. Det går bedst sådan: Kasserne køres på vognen.");
    assertThat(positive.of(NONE.withNeed("Gang").withExtent("500 m"), "Ole"))
        .isEqualTo("Ole går op til 500 m ad gangen.");
    assertThat(positive.of(NONE.withNeed("Bliver træt").withExtent("efter 3 timer"), "Ole"))
        .isEqualTo("Ole kan arbejde koncentreret i 3 timer ad gangen.");
  }

  @Test
  void nothingIsInventedWhereNothingIsWritten() {
    assertThat(positive.of(NONE, "Ole")).isEmpty();
    assertThat(positive.of(NONE.withExtent("tit"), "Ole")).isEmpty();
    assertThat(positive.of(NONE.withNeed("Stå").withExtent("10 minutters pause hver time"), "Ole"))
        .isEmpty();
  }

  @Test
  void aNameTakesThePlaceOfTheArticleToo() {
    Accommodation written = NONE.withHandling("En praktikant spørger Fatima.");
    assertThat(found(written).getFirst().mends().getFirst().text())
        .isEqualTo("Samira spørger Fatima.");
    assertThat(found(NONE.withHandling("Vores nye praktikant spørger Fatima.")).getFirst().mends())
        .first()
        .satisfies(mend -> assertThat(mend.text()).isEqualTo("Samira spørger Fatima."));
    String role = "Samira begynder som praktikant. Som praktikant smører Samira brød.";
    assertThat(Nameless.in(WordSearch.in(role), role, "Samira")).isEmpty();
    String start = "Som praktikant smører brød.";
    assertThat(Nameless.in(WordSearch.in(start), start, "Samira"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.words()).isEqualTo("Som praktikant"));
  }
}
